import { lettersToCome } from '#app/data/result/result-letters.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { countAt } from '#app/domain/contest/timeline.ts'
import { mayHold } from '#app/domain/result/hold.ts'
import { mayPreview, type Office } from '#app/domain/result/preview.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Services } from '#app/platform/services.ts'
import { allHoldWords } from './waiting-for-results.ts'

/** What the organiser or the chair sees of the publication to come and can do about it. */
export async function publicationPage(
  services: Services,
  contest: Contest,
  reader: { readonly office: Office; readonly language: Language },
) {
  const { office, language } = reader
  const now = services.now()
  const state = stateAt(contest, now)
  const open = mayHold(state).allowed
  const holds = open ? await allHoldWords(services, contest, language) : []
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  const early = now < contest.ceremonyAt
  return {
    language,
    office,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    sentences: whereItStands(contest, { held: holds.length > 0, language, now }),
    holds,
    mayHold: open && !state.held,
    mayRelease: open && holds.length > 0,
    mayPublishNow: state.phase === 'counted' && holds.length === 0 && !early,
    publishNowFrom: state.phase === 'counted' && early ? onDayAt(contest.ceremonyAt) : null,
    hasPreview: mayPreview(contest, office).allowed,
    hasResults: contest.resultPublishedAt !== null,
    what: {
      categories: contest.rules.categories.length,
      ...(await lettersToCome(services.db, contest.id)),
    },
  }
}

function whereItStands(
  contest: Contest,
  { held, language, now }: { held: boolean; language: Language; now: Date },
): readonly string[] {
  const words = wordsIn(language).publication
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  if (contest.cancelledAt) return [words.cancelled]
  if (!contest.callPublishedAt) return [words.draft]
  if (contest.resultPublishedAt) return [words.outSince(onDayAt(contest.resultPublishedAt))]
  const count = contest.countedAt
    ? words.counted(onDayAt(contest.countedAt))
    : words.notCounted(onDayAt(now < countAt(contest) ? countAt(contest) : now))
  return [held ? words.heldNow : words.byItself(onDayAt(contest.resultsAt)), count]
}
