import { getFormProps, getInputProps, useForm } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DeskJury } from '#app/components/jury/desk-jury.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Checkbox, TextField } from '#app/components/ui/field.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { juryForDesk } from '#app/data/jury/jurors.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { emailSchema } from '#app/domain/people/email-address.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { mendFields, newRequestKey, parseForm, readForm, refuse } from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export const handle = { hydrate: true }

const schema = z.object({
  requestKey: z.uuid(),
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong:80'),
  email: emailSchema,
  chair: z.literal('on').optional(),
})

/** The jury of a contest and the invitation of its members. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'juror.invite')
  const at = { contestId: contest.id, townId: town.id }
  const jury = await juryForDesk(context.services.db, at)
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    requestKey: newRequestKey(),
    jury: jury.map(({ member, name, chair, declaredAt, person, _count }) => ({
      member,
      name,
      chair,
      email: person.email,
      declared: declaredAt !== null,
      sheets: _count.sheets,
    })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'juror.invite')
  const submission = parseForm(await readForm(request), schema)
  if (submission.status !== 'success') return mendFields(submission)
  const { chair, ...juror } = submission.value
  const seat = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const answer = await inviteJuror(context.services, { ...seat, ...juror, chair: chair === 'on' })
  if (!answer.invited) return refuse(submission, answer.reason)
  throw redirect(addresses.deskJury(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, jury } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(jury.desk.title) }]
}

export default function JuryOfDesk() {
  const { at, jury, requestKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { jury: words, entry } = useWords()
  const [form, fields] = useForm<z.input<typeof schema>>({ id: 'juror', lastResult: answer?.reply })
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={words.desk.title}
      />
      <DeskJury jury={jury} />
      <h2 className="mb-2">{words.desk.invite}</h2>
      {answer?.refusal ? <Notice tone="bad">{words.reasons[answer.refusal]}</Notice> : null}
      <form method="post" {...getFormProps(form)}>
        <input type="hidden" name="requestKey" value={requestKey} />
        <TextField
          field={fields.name}
          label={words.desk.name}
          {...getInputProps(fields.name, { type: 'text' })}
        />
        <TextField
          field={fields.email}
          label={words.desk.email}
          {...getInputProps(fields.email, { type: 'email' })}
        />
        <Checkbox
          field={fields.chair}
          label={words.desk.chair}
          defaultChecked={fields.chair.initialValue === 'on'}
        />
        <Button>{words.desk.send}</Button>
      </form>
    </div>
  )
}
