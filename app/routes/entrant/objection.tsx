import { getFormProps, getTextareaProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Objections } from '#app/components/result/objections.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextArea } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { objectionPage, ownEntry } from '#app/web/objection-page.ts'

const schema = z.object({
  requestKey: z.uuid(),
  grounds: z.string({ error: 'required' }).trim().min(1, 'required').max(4000, 'tooLong:4000'),
})

/** An entrant's objections to the result, and the form for one while the term runs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = personalLanguage(request)
  const own = await ownEntry(request, params, context)
  return { ...(await objectionPage(context, own, language)), requestKey: newRequestKey() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { contest, entry, visit } = await ownEntry(request, params, context)
  const submission = parseForm(await readForm(request), schema)
  if (submission.status !== 'success') return mendFields(submission)
  const raising = { contest, entryId: entry.id, ownerId: visit.person.id, ...submission.value }
  const answer = await raiseObjection(context.services, raising)
  if (!answer.raised) return refuse(submission, answer.reason)
  throw redirect(addresses.objection(entry.id))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, objection } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(objection.title) }]
}

export default function Objection() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().objection
  const [form, fields] = useForm<z.input<typeof schema>>({
    id: 'objection',
    lastResult: answer?.reply,
  })
  const refusal = answer?.refusal
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.myEntry(page.entryId), name: words.toEntry }}
        title={words.title}
      >
        <p>{words.lead(page.shopName, page.until)}</p>
      </PageHead>
      <Objections objections={page.objections} />
      {refusal ? <Notice tone="bad">{words.reasons[refusal]}</Notice> : null}
      {page.closed && !refusal && page.objections.length === 0 ? (
        <Notice>{words.reasons[page.closed]}</Notice>
      ) : null}
      {page.closed ? null : (
        <form method="post" {...getFormProps(form)}>
          <input type="hidden" name="requestKey" value={page.requestKey} />
          <TextArea
            field={fields.grounds}
            label={words.grounds}
            help={words.groundsHelp}
            {...getTextareaProps(fields.grounds)}
            rows={8}
          />
          <Button>{words.submit}</Button>
        </form>
      )}
    </div>
  )
}
