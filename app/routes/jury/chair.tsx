import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LackingSheets } from '#app/components/jury/lacking-sheets.tsx'
import { ReasonForm } from '#app/components/jury/reason-form.tsx'
import { RecognitionForms } from '#app/components/jury/recognition-forms.tsx'
import { RecusalList } from '#app/components/jury/recusal-list.tsx'
import { SeatLine } from '#app/components/jury/seat-line.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { recognitionsOf } from '#app/data/jury/recognitions.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayRecognise } from '#app/domain/jury/chair.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireJuror } from '#app/web/guards.ts'
import { entriesLackingSheets, jurySeats, recusalsOfJury } from '#app/web/jury-seats.ts'
import { personalLanguage } from '#app/web/language.ts'
import { actAsChair } from './chair-actions.server.ts'

export const handle = { hydrate: true }

/** What only the chair does, with how far each juror has come. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest, juror } = await requireJuror(request, params, context, 'jury.lead')
  const { db, now } = context.services
  const state = stateAt(contest, now())
  const entries = await publicEntries(db, contest.id)
  return {
    language: personalLanguage(request),
    at: placeOf(contest),
    own: juror.member,
    jury: await jurySeats(db, contest),
    recusals: await recusalsOfJury(db, contest),
    lacking: now() >= contest.judgingOpenAt ? await entriesLackingSheets(db, contest) : null,
    recognitions: await recognitionsOf(db, contest.id),
    shops: entries.map(({ number, shopName }) => ({ number, shopName })),
    languages: contest.town.languages,
    mayReopen: state.judgingOpen,
    mayRemove: contest.countedAt === null && contest.cancelledAt === null,
    mayRecognise: mayRecognise(state, { others: 0, inTheRunning: true }).allowed,
  }
}

export async function action(args: ActionFunctionArgs) {
  return actAsChair(args)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, chair } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(chair.title) }]
}

export default function Chair() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { chair: words, jury } = useWords()
  const about = answer?.about
  const typed = (intent: string, member: number) =>
    about?.intent === intent && about.member === member ? about.reason : null
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.juryContest(page.at), name: jury.sheet.back }}
        title={words.title}
      >
        <p>{words.lead}</p>
      </PageHead>
      {answer?.refusal ? <Notice tone="bad">{jury.reasons[answer.refusal]}</Notice> : null}
      <ul className="mb-10 grid gap-2">
        {page.jury.map(seat => (
          <SeatLine key={seat.member} seat={seat}>
            {page.mayReopen && seat.state === 'signed-off' ? (
              <ReasonForm
                intent="reopen"
                seat={seat}
                title={words.reopen}
                help={words.reopenHelp}
                look="quiet"
                typed={typed('reopen', seat.member)}
              />
            ) : null}
            {page.mayRemove && seat.state !== 'removed' && seat.member !== page.own ? (
              <ReasonForm
                intent="remove"
                seat={seat}
                title={words.remove}
                help={words.removeHelp}
                look="grave"
                typed={typed('remove', seat.member)}
              />
            ) : null}
          </SeatLine>
        ))}
      </ul>
      {page.lacking ? <LackingSheets {...page.lacking} /> : null}
      <RecusalList recusals={page.recusals} />
      <RecognitionForms {...page} typed={answer?.recognition ?? null} open={page.mayRecognise} />
    </div>
  )
}
