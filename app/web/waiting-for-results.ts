import { findCountHolds, frozenRulesText } from '#app/data/result/results.ts'
import { frozenRulesSchema } from '#app/domain/contest/call.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { holdsNow } from '#app/domain/result/publication.ts'
import { isPublicationHour } from '#app/domain/result/publish-now.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { holdsInWords } from '#app/i18n/given-reasons.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Services } from '#app/platform/services.ts'

/** What a page without results says, and what stands on the sign in its window. */
type Waiting = { readonly sign: string; readonly sentences: readonly string[] }

/** Why a contest shows no results yet: its hour, what holds them, or that they are being prepared. */
export async function waitingWords(
  services: Services,
  contest: Contest,
  language: Language,
): Promise<Waiting> {
  const words = wordsIn(language)
  const { awaitedSign, heldSign, cancelledSign } = words.result
  if (contest.cancelledAt) {
    const reason = contest.cancelReason ?? ''
    const said = [words.contest.sentence.cancelled(), reason, words.result.cancelledNext]
    return { sign: cancelledSign, sentences: said.filter(Boolean) }
  }
  const holds = await holdWords(services, contest, language)
  if (holds.length > 0) {
    const sentences = [words.result.heldBecause, ...holds, words.result.heldNext]
    return { sign: heldSign, sentences }
  }
  if (isPublicationHour(contest, services.now())) {
    return { sign: awaitedSign, sentences: [words.result.preparing] }
  }
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  const planned = await plannedHour(services, contest)
  const hour =
    planned && planned < contest.resultsAt
      ? words.result.postponed(onDayAt(planned), onDayAt(contest.resultsAt))
      : words.result.notYet(onDayAt(contest.resultsAt))
  const sealed = contest.countedAt ? [] : [words.contest.desk.sealed]
  return { sign: awaitedSign, sentences: [hour, ...sealed] }
}

/** What holds the results back: by hand at any time, by the rules once their hour has come. */
export async function holdWords(
  services: Pick<Services, 'db' | 'now'>,
  contest: Contest,
  language: Language,
): Promise<readonly string[]> {
  if (isPublicationHour(contest, services.now())) return allHoldWords(services, contest, language)
  return holdsInWords(wordsIn(language), contest, holdsNow(contest, []))
}

/** The same for those who can see to it in time: what the rules will hold, as soon as it is counted. */
export async function allHoldWords(
  services: Pick<Services, 'db'>,
  contest: Contest,
  language: Language,
): Promise<readonly string[]> {
  const count = await findCountHolds(services.db, contest.id)
  return holdsInWords(wordsIn(language), contest, holdsNow(contest, count?.holds ?? []))
}

/** The hour of publication that the call announced. */
async function plannedHour(services: Services, contest: Contest): Promise<Date | null> {
  if (!contest.callPublishedAt) return null
  const frozen = frozenRulesSchema.safeParse(
    JSON.parse(await frozenRulesText(services.db, contest.id)),
  )
  return frozen.success ? new Date(frozen.data.dates.resultsAt) : null
}
