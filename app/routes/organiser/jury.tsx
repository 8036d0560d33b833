import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DeskJury } from '#app/components/jury/desk-jury.tsx'
import { InviteForm } from '#app/components/jury/invite-form.tsx'
import { LackingSheets } from '#app/components/jury/lacking-sheets.tsx'
import { RecusalList } from '#app/components/jury/recusal-list.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import { emailSchema } from '#app/domain/people/email-address.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { resendInvitation } from '#app/use-cases/jury/resend-invitation.ts'
import {
  mendFields,
  newRequestKey,
  parseForm,
  readForm,
  refuse,
  textField,
} from '#app/web/forms.ts'
import { requireDesk } from '#app/web/guards.ts'
import { entriesLackingSheets, jurySeats, recusalsOfJury } from '#app/web/jury-seats.ts'
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
  const { contest } = await requireDesk(request, params, context, 'juror.invite')
  const { db, now } = context.services
  const judging = now() >= contest.judgingOpenAt
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    requestKey: newRequestKey(),
    counted: contest.countedAt !== null,
    resent: new URL(request.url).searchParams.has('resent'),
    jury: await jurySeats(db, contest),
    recusals: await recusalsOfJury(db, contest),
    lacking: judging ? await entriesLackingSheets(db, contest) : null,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, town, contest } = await requireDesk(request, params, context, 'juror.invite')
  const form = await readForm(request)
  const desk = { townId: town.id, contestId: contest.id, actorId: visit.person.id }
  const page = addresses.deskJury(placeOf(contest))
  if (form.get('intent') === 'resend') {
    const member = entryNumberOf(textField(form, 'member')) ?? 0
    const answer = await resendInvitation(context.services, { ...desk, member })
    if (answer.done) throw redirect(`${page}?resent`)
    return data({ reply: null, refusal: answer.reason }, { status: 409 })
  }
  const submission = parseForm(form, schema)
  if (submission.status !== 'success') return mendFields(submission)
  const { chair, ...juror } = submission.value
  const answer = await inviteJuror(context.services, { ...desk, ...juror, chair: chair === 'on' })
  if (!answer.invited) return refuse(submission, answer.reason)
  throw redirect(page)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, jury } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(jury.desk.title) }]
}

export default function JuryOfDesk() {
  const page = useLoaderData<typeof loader>()
  const { at, jury, recusals, lacking, requestKey, resent } = page
  const answer = useActionData<typeof action>()
  const { jury: words, chair, entry, minutes } = useWords()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.desk(at), name: entry.desk.back }}
        title={words.desk.title}
      />
      {resent ? <Notice tone="good">{chair.resent}</Notice> : null}
      {page.counted ? (
        <p className="mb-6">
          <ButtonLink href={addresses.deskMinutesFile(at)} look="quiet">
            {minutes.page.open}
          </ButtonLink>
        </p>
      ) : null}
      <DeskJury jury={jury} />
      <RecusalList recusals={recusals} />
      {lacking ? <LackingSheets {...lacking} /> : null}
      <h2 className="mb-2">{words.desk.invite}</h2>
      {answer?.refusal ? <Notice tone="bad">{words.reasons[answer.refusal]}</Notice> : null}
      <InviteForm requestKey={requestKey} reply={answer?.reply} />
    </div>
  )
}
