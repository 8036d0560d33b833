import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { JuryList } from '#app/components/jury/jury-list.tsx'
import { RoundLinks } from '#app/components/jury/round-links.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { roundOfJuror } from '#app/data/jury/round.ts'
import { lastReopening } from '#app/data/jury/seats.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { roundStateOf } from '#app/domain/jury/round.ts'
import { mayJudge } from '#app/domain/jury/scoring.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

export { loadWhenConnected as clientLoader } from '#app/components/site/connection.ts'

export const handle = { hydrate: true }

/** A juror's round: the declaration first, then the entries with one's own progress. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const { contest, juror } = await requireJuror(request, params, context, 'jury.score')
  const language = personalLanguage(request)
  const dates = datesIn(language, contest.town.timeZone)
  const state = stateAt(contest, now())
  const declared = juror.declaredAt !== null
  const entries = declared ? await publicEntries(db, contest.id) : []
  const of = await roundOfJuror(db, juror.id)
  const judging = mayJudge(state, juror, contest.judgingOpenAt, now())
  const opensAt = dates.onDayAt(contest.judgingOpenAt)
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    member: juror.member,
    chair: juror.chair,
    hasReport: juror.chair && contest.resultPublishedAt !== null,
    controlsPublication: juror.chair && declared,
    declared,
    mayFinish: judging.allowed,
    signedOff: juror.signedOffAt !== null && state.judgingOpen,
    removed: juror.removedAt !== null,
    reopened: judging.allowed ? ((await lastReopening(db, juror.id))?.reason ?? null) : null,
    open: state.judgingOpen,
    begins: now() < contest.judgingOpenAt ? opensAt : null,
    until: dates.until(contest.judgingCloseAt),
    show: new URL(request.url).searchParams.get('show'),
    entries: entries.map(({ id, number, shopName, trade, street, houseNumber, photos }) => ({
      number,
      shopName,
      trade,
      street,
      houseNumber,
      photos,
      state: roundStateOf(contest.rules, of(id)),
    })),
  }
}

/** The declaration of impartiality. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { visit, contest, juror } = await requireJuror(request, params, context, 'jury.declare')
  const declaration = { contest, jurorId: juror.id, actorId: visit.person.id }
  await declareImpartiality(context.services, declaration)
  throw redirect(addresses.juryContest(placeOf(contest)))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, jury } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(jury.title) }]
}

export default function JuryEntries() {
  const page = useLoaderData<typeof loader>()
  const { jury: words, round } = useWords()
  const { begins, open, until } = page
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead over={words.member(page.member)} title={page.title}>
        <p>
          {begins ? words.list.opens(begins) : open ? words.list.closes(until) : words.list.closed}
        </p>
      </PageHead>
      {page.removed ? <Notice tone="bad">{words.reasons['juror-removed']}</Notice> : null}
      {page.signedOff ? <Notice tone="good">{round.signOff.done}</Notice> : null}
      {page.reopened ? <Notice>{round.signOff.reopened(page.reopened)}</Notice> : null}
      {page.declared ? (
        <>
          <RoundLinks {...page} />
          <JuryList {...page} />
        </>
      ) : page.removed ? null : (
        <>
          <Notice>{words.declaration.needed}</Notice>
          <h2 className="mb-2">{words.declaration.title}</h2>
          <p className="mb-6">{words.declaration.text}</p>
          <form method="post">
            <Button>{words.declaration.agree}</Button>
          </form>
        </>
      )}
    </div>
  )
}
