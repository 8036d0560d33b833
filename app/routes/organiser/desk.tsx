import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DateList } from '#app/components/contest/date-list.tsx'
import { datedSteps } from '#app/components/contest/dated-steps.ts'
import { DeskEntries } from '#app/components/contest/desk-entries.tsx'
import { HoldForms } from '#app/components/contest/hold-forms.tsx'
import { PublishCall } from '#app/components/contest/publish-call.tsx'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { entriesForDesk } from '#app/data/entry/entries.ts'
import { votersOf } from '#app/data/vote/ballots.ts'
import { problemsOfCall } from '#app/domain/contest/call.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { statusOf } from '#app/domain/entry/entry.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { draftOf } from '#app/use-cases/contest/publish-call.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { holdWords } from '#app/web/waiting-for-results.ts'
import { actOnContest } from './desk-actions.server.ts'

export const handle = { hydrate: true }

/** The organiser's desk: where the contest stands and what there is to do. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { town, contest } = await requireDesk(request, params, context, 'contest.view-desk')
  const language = personalLanguage(request)
  const now = services.now()
  const state = stateAt(contest, now)
  const entries = await entriesForDesk(services.db, { contestId: contest.id, townId: town.id })
  const drafted = state.phase === 'draft'
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    sentence: stateSentence(contest, state, { language, now }),
    phase: state.phase,
    held: state.held,
    problems: drafted ? problemsOfCall(draftOf(contest), now) : [],
    steps: datedSteps(contest, { language, now }),
    votes: await votersOf(services.db, contest.id),
    holds: contest.resultPublishedAt ? [] : await holdWords(services, contest, language),
    entries: entries.map(({ id, number, shopName, trade, ...facts }) => {
      return { id, number, shopName, trade, status: statusOf({ number, ...facts }) }
    }),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = await actOnContest(request, params, context)
  if (!act.done) return data({ refusal: act.reason }, { status: act.status })
  throw redirect(addresses.desk(act.at))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [{ title: wordsIn(page.language).site.pageTitle(page.title) }] : []

export default function Desk() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contest: words, site } = useWords()
  const { at, phase } = page
  const refusal = answer?.refusal
  return (
    <>
      <p className="mb-2">
        <a href={addresses.organiser()}>← {words.desk.title}</a>
      </p>
      <h1 className="mb-3">{page.title}</h1>
      <p className="mb-4 text-xl">{page.sentence}</p>
      {refusal ? (
        <Notice tone="bad">
          {refusal === 'required' ? site.form.required : words.reasons[refusal]}
        </Notice>
      ) : null}
      {phase === 'draft' ? <PublishCall problems={page.problems} /> : null}
      <HoldForms phase={phase} held={page.held} holds={page.holds} />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <DeskEntries at={at} entries={page.entries} />
        <div>
          <h2 className="mb-3">{words.desk.state}</h2>
          <p className="font-semibold">{words.desk.votes(page.votes)}</p>
          <p className="mb-6 text-soft">{words.desk.sealed}</p>
          <ul className="mb-6 grid gap-2">
            <li>
              <a href={addresses.deskJury(at)}>{words.desk.jury}</a>
            </li>
            <li>
              {phase === 'draft' ? null : (
                <a href={addresses.contest(at)}>{words.desk.viewPublic}</a>
              )}
            </li>
          </ul>
          <DateList steps={page.steps} />
        </div>
      </div>
    </>
  )
}
