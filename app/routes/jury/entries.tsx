import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { JuryList } from '#app/components/jury/jury-list.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { publicEntries } from '#app/data/entry/entries.ts'
import { sheetsOfJuror } from '#app/data/jury/sheets.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { progressOf } from '#app/domain/jury/scoring.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { requireJuror } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'

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
  const sheets = new Map((await sheetsOfJuror(db, juror.id)).map(sheet => [sheet.entryId, sheet]))
  const opensAt = dates.onDayAt(contest.judgingOpenAt)
  const until = dates.until(contest.judgingCloseAt)
  return {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    member: juror.member,
    hasReport: juror.chair && contest.resultPublishedAt !== null,
    declared,
    open: state.judgingOpen,
    begins: now() < contest.judgingOpenAt ? opensAt : null,
    until,
    entries: entries.map(({ id, number, shopName, trade, street, houseNumber, photos }) => {
      const progress = progressOf(contest.rules, sheets.get(id)?.marks ?? {})
      return { number, shopName, trade, street, houseNumber, photos, progress }
    }),
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
  const { title, member, hasReport, declared, open, begins, until, ...list } =
    useLoaderData<typeof loader>()
  const words = useWords().jury
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead over={words.member(member)} title={title}>
        <p>
          {begins ? words.list.opens(begins) : open ? words.list.closes(until) : words.list.closed}
        </p>
      </PageHead>
      {hasReport ? (
        <p className="mb-4">
          <Link to={addresses.juryReport(list.at)} className="inline-flex min-h-11 items-center">
            {words.report.title}
          </Link>
        </p>
      ) : null}
      {declared ? (
        <JuryList {...list} />
      ) : (
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
