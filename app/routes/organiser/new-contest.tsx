import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { WayFields } from '#app/components/contest/way-fields.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { NameFields } from '#app/components/contest/name-fields.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import {
  type ContestForm,
  contestSchema,
  defaultIntros,
  titlesTyped,
  translated,
} from '#app/web/contest-form.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { requireOrganiser } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

/** The set-up of a contest around the holiday's date. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town } = await requireOrganiser(request, params, context, 'contest.create')
  const year = String(context.services.now().getUTCFullYear())
  const address = context.services.publicUrl + addresses.contest({ town: town.slug, contest: year })
  const title = wordsIn('sl').contest.new.defaultTitle
  return {
    language: personalLanguage(request),
    others: translated.filter(language => town.languages.includes(language)),
    address,
    year,
    title,
    requestKey: newRequestKey(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town } = await requireOrganiser(request, params, context, 'contest.create')
  const submission = parseForm(await readForm(request), contestSchema)
  if (submission.status !== 'success') return mendFields(submission)
  const { title, titles, holiday, ...form } = submission.value
  if (!holiday) throw new Error('The form let a missing day through')
  const answer = await createContest(context.services, {
    ...form,
    town,
    holiday,
    actorId: visit.person.id,
    titles: titlesTyped(town, title, titles),
    intros: defaultIntros(town),
  })
  if (!answer.created) return refuse(submission, answer.reason)
  throw redirect(addresses.desk({ town: town.slug, contest: answer.slug }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, contest } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(contest.new.title) }]
}

export default function NewContest() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contest: words, site } = useWords()
  const [form, fields] = useForm<ContestForm>({
    id: 'contest',
    lastResult: answer?.reply,
    defaultValue: { title: page.title, slug: page.year },
  })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={words.new.title}>
        <p>{words.new.lead}</p>
      </PageHead>
      {answer ? (
        <Notice tone="bad">
          {answer.refusal ? words.reasons[answer.refusal] : site.form.checkFields}
        </Notice>
      ) : null}
      <form method="post" {...getFormProps(form)}>
        <input type="hidden" name="requestKey" value={page.requestKey} />
        <NameFields title={fields.title} titles={fields.titles} languages={page.others} />
        <TextField
          field={fields.slug}
          label={words.new.slug}
          help={words.new.slugHelp(page.address)}
          {...getInputProps(fields.slug, { type: 'text' })}
        />
        <TextField
          field={fields.holiday}
          label={words.new.holiday}
          {...getInputProps(fields.holiday, { type: 'date' })}
        />
        <WayFields preset={fields.preset} card={fields.card} />
        <Button>{words.new.create}</Button>
      </form>
    </div>
  )
}
