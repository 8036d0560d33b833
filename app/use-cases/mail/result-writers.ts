import { contestById } from '#app/data/contest/contests.ts'
import { jurorForLetter } from '#app/data/jury/jurors.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { noticeForLetter } from '#app/data/result/notices.ts'
import { entryForResultLetter } from '#app/data/result/result-letters.ts'
import { findCountHolds, findResult } from '#app/data/result/results.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { holdsNow } from '#app/domain/result/publication.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import {
  entrantResultLetter,
  jurorThanksLetter,
  publicationNoticeLetter,
} from '#app/mails/result-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters about the results: before them to those who can hold them, after them to everybody in it. */
export const resultWriters = {
  'publication-notice': async (services, noticeId) => {
    const notice = await noticeForLetter(services.db, noticeId)
    if (!notice) return null
    const contest = await contestById(services.db, notice.contestId)
    if (contest.resultPublishedAt || contest.cancelledAt) return null
    const count = await findCountHolds(services.db, contest.id)
    const holds = holdsNow(contest, count?.holds ?? [])
    const { occasion, office, person } = notice
    // What was released meanwhile, or moved to another hour, is told by the letter about that.
    if (occasion === 'held' && holds.length === 0) return null
    if (occasion !== 'held' && notice.at.getTime() !== contest.resultsAt.getTime()) return null
    const page = office === 'chair' ? addresses.juryPublication : addresses.deskPublication
    const link = services.publicUrl + page(placeOf(contest))
    const language = languageOf(person)
    const letter = publicationNoticeLetter({ language, contest, occasion, holds, link })
    return { ...letter, to: person.email }
  },
  'results-for-entrant': async (services, entryId) => {
    const entry = await entryForResultLetter(services.db, entryId)
    const published = entry && (await findResult(services.db, entry.contestId))
    if (!published || entry.number === null) return null
    const contest = await contestById(services.db, entry.contestId)
    const { result } = shownFileSchema.parse(JSON.parse(published.file)).payload
    const letter = entrantResultLetter({
      language: languageOf(entry.owner),
      contest,
      shopName: entry.shopName,
      number: entry.number,
      result,
      results: linkToResults(services, contest),
      feedback: services.publicUrl + addresses.feedback(entryId),
    })
    return { ...letter, to: entry.owner.email }
  },
  'results-for-juror': async (services, jurorId) => {
    const juror = await jurorForLetter(services.db, jurorId)
    if (!juror) return null
    const contest = await contestById(services.db, juror.contestId)
    if (!contest.resultPublishedAt) return null
    const letter = jurorThanksLetter({
      language: languageOf(juror.person),
      contest,
      name: juror.name,
      results: linkToResults(services, contest),
    })
    return { ...letter, to: juror.person.email }
  },
} satisfies Partial<Record<MailKind, Writer>>

function linkToResults(services: Services, contest: Contest): (language: Language) => string {
  const page = addresses.results(placeOf(contest))
  return language => services.publicUrl + inLanguage(page, language, firstLanguage(contest.town))
}
