import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FeedbackSheet } from '#app/components/result/feedback-sheet.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { contestById } from '#app/data/contest/contests.ts'
import { entryForFeedback, sheetsOfEntry } from '#app/data/result/feedback.ts'
import { findResult } from '#app/data/result/results.ts'
import { feedbackOf } from '#app/domain/result/feedback.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { awardsOfEntry } from '#app/i18n/award-titles.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireVisit } from '#app/web/session.ts'

/** What an entrant is told of their own entry once the results are out. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const { person } = await requireVisit(request, context)
  const entryId = params.entryId ?? ''
  const entry = isId(entryId) ? await entryForFeedback(db, { entryId, ownerId: person.id }) : null
  if (!entry) throw notFound()
  const contest = await contestById(db, entry.contestId)
  const language = personalLanguage(request)
  const words = wordsIn(language)
  const { shopName } = entry
  const page = { language, entryId, shopName, contest: textIn(contest.titles, language) }
  const published = await findResult(db, contest.id)
  if (!published) {
    const { onDayAt } = datesIn(language, contest.town.timeZone)
    const { later, notYet } = words.feedback
    const why = now() < contest.resultsAt ? notYet(onDayAt(contest.resultsAt)) : later
    return { ...page, why: contest.cancelledAt ? words.publication.cancelled : why, told: null }
  }
  const { result, rules } = shownFileSchema.parse(JSON.parse(published.file)).payload
  const sheets = await sheetsOfEntry(db, entryId)
  const { number } = entry
  const feedback = number === null ? null : feedbackOf(result, { entry: number, sheets })
  if (number === null || !feedback) return { ...page, why: words.feedback.notCounted, told: null }
  const awards = awardsOfEntry(words, result, number)
  return { ...page, why: null, told: { feedback, awards, rules: rules.rules } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, feedback } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(feedback.title) }]
}

export default function FeedbackPage() {
  const { entryId, shopName, contest, why, told } = useLoaderData<typeof loader>()
  const words = useWords().feedback
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        back={{ href: addresses.myEntry(entryId), name: words.back }}
        over={words.title}
        title={shopName}
      >
        <p>{words.lead(contest)}</p>
      </PageHead>
      {why ? <Notice>{why}</Notice> : null}
      {told ? <FeedbackSheet {...told} /> : null}
    </div>
  )
}
