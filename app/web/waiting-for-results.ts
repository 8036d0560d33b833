import { findCountHolds } from '#app/data/result/results.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Services } from '#app/platform/services.ts'
import { holdsNow } from '#app/domain/result/publication.ts'

/** Why a contest shows no results yet: its hour, what holds them, or that they are being prepared. */
export async function waitingWords(
  services: Services,
  contest: Contest,
  language: Language,
): Promise<readonly string[]> {
  const words = wordsIn(language)
  if (contest.cancelledAt) return [words.contest.sentence.cancelled(), contest.cancelReason ?? '']
  const holds = await holdWords(services, contest, language)
  if (holds.length > 0) return [words.result.heldBecause, ...holds]
  const dates = datesIn(language, contest.town.timeZone)
  return services.now() < contest.resultsAt
    ? [words.result.notYet(dates.onDayAt(contest.resultsAt))]
    : [words.result.preparing]
}

/** What holds the results back: by hand at any time, by the rules once their hour has come. */
export async function holdWords(
  services: Services,
  contest: Contest,
  language: Language,
): Promise<readonly string[]> {
  const words = wordsIn(language).contest.holdReasons
  if (contest.heldAt) return [words['held-by-organiser'], contest.holdReason ?? '']
  if (services.now() < contest.resultsAt) return []
  const count = await findCountHolds(services.db, contest.id)
  return count ? holdsNow(contest, count.holds).map(reason => words[reason]) : []
}
