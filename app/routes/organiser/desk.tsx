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
import { DeskState } from '#app/components/contest/desk-state.tsx'
import { HoldForms } from '#app/components/contest/hold-forms.tsx'
import { PublishCall } from '#app/components/contest/publish-call.tsx'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { Today } from '#app/components/contest/today.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
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
import { deskTasks } from '#app/web/desk-tasks.ts'
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
  const holds = contest.resultPublishedAt ? [] : await holdWords(services, contest, language)
  const listed = entries.map(({ id, number, shopName, trade, ...facts }) => {
    return { id, number, shopName, trade, status: statusOf({ number, ...facts }) }
  })
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    sentence: stateSentence(contest, state, { language, now }),
    phase: state.phase,
    held: state.held,
    problems: state.phase === 'draft' ? problemsOfCall(draftOf(contest), now) : [],
    steps: datedSteps(contest, { language, now }),
    votes: await votersOf(services.db, contest.id),
    holds,
    entries: listed,
    tasks: await deskTasks(
      services.db,
      { contest, state },
      { entries: listed, holds: holds.length > 0 },
    ),
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
      <PageHead back={{ href: addresses.organiser(), name: words.desk.title }} title={page.title}>
        <p>{page.sentence}</p>
      </PageHead>
      {refusal ? (
        <Notice tone="bad">
          {refusal === 'required' ? site.form.required : words.reasons[refusal]}
        </Notice>
      ) : null}
      <Today at={at} tasks={page.tasks} />
      <div className="grid gap-12 lg:grid-cols-[2fr_3fr]">
        <div>
          <h2 className="mb-4">{words.dates}</h2>
          <DateList steps={page.steps} />
        </div>
        <div>
          {phase === 'draft' ? <PublishCall problems={page.problems} /> : null}
          <HoldForms phase={phase} held={page.held} holds={page.holds} />
          <DeskState at={at} votes={page.votes} published={phase !== 'draft'} />
          <DeskEntries at={at} entries={page.entries} />
        </div>
      </div>
    </>
  )
}
