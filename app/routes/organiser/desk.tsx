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
import { DeskProgress } from '#app/components/contest/desk-progress.tsx'
import { DeskState } from '#app/components/contest/desk-state.tsx'
import { HoldState } from '#app/components/contest/hold-state.tsx'
import { PublishCall } from '#app/components/contest/publish-call.tsx'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { Today } from '#app/components/contest/today.tsx'
import { QuietCopy } from '#app/components/site/quiet-copy.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { judgeCall } from '#app/use-cases/contest/judge-call.ts'
import { deskOverview } from '#app/web/desk-overview.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { quietSinceInWords } from '#app/web/quiet-copy.ts'
import { holdWords } from '#app/web/waiting-for-results.ts'
import { actOnContest } from './desk-actions.server.ts'

export const handle = { hydrate: true }

/** The organiser's desk: where the contest stands and what there is to do. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { contest } = await requireDesk(request, params, context, 'contest.view-desk')
  const language = personalLanguage(request)
  const now = services.now()
  const state = stateAt(contest, now)
  const holds = contest.resultPublishedAt ? [] : await holdWords(services, contest, language)
  return {
    language,
    quietSince: await quietSinceInWords(context, language),
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    sentence: stateSentence(contest, state, { language, now }),
    phase: state.phase,
    problems: state.phase === 'draft' ? await judgeCall(services.db, contest, now) : [],
    steps: datedSteps(contest, { language, now }),
    holds,
    ...(await deskOverview(services.db, { contest, state }, { holds: holds.length > 0, now })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = await actOnContest(request, params, context)
  if (!act.done) return data({ refusal: act.reason }, { status: 409 })
  throw redirect(addresses.desk(act.at))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [{ title: wordsIn(page.language).site.pageTitle(page.title) }] : []

export default function Desk() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contest: words } = useWords()
  const { at, phase } = page
  const refusal = answer?.refusal
  return (
    <>
      <PageHead back={{ href: addresses.organiser(), name: words.desk.title }} title={page.title}>
        <p>{page.sentence}</p>
      </PageHead>
      {refusal ? <Notice tone="bad">{words.reasons[refusal]}</Notice> : null}
      <QuietCopy since={page.quietSince} />
      <Today at={at} tasks={page.tasks} />
      <div className="grid gap-12 lg:grid-cols-[2fr_3fr]">
        <div>
          <h2 className="mb-4">{words.dates}</h2>
          <DateList steps={page.steps} />
        </div>
        <div>
          {phase === 'draft' ? <PublishCall at={at} problems={page.problems} /> : null}
          <HoldState at={at} holds={page.holds} />
          <DeskState at={at} votes={page.progress.votes} published={phase !== 'draft'} />
          <DeskProgress at={at} progress={page.progress} />
        </div>
      </div>
    </>
  )
}
