import type { Contest } from '#app/domain/contest/contest.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import type { State } from '#app/domain/contest/state.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Language } from '#app/domain/town/local-text.ts'

/** Where a contest stands, told as one sentence. */
export function stateSentence(
  contest: Contest,
  state: State,
  reader: { readonly language: Language; readonly now: Date },
): string {
  const { sentence } = wordsIn(reader.language).contest
  const dates = datesIn(reader.language, contest.town.timeZone)
  const vote = hasPublicVote(contest.rules)
  if (state.held) return sentence.held()
  switch (state.phase) {
    case 'draft':
      return sentence.draft()
    case 'announced':
      return sentence.announced(dates.onDayAt(contest.entriesOpenAt))
    case 'entries':
      return sentence.entries(dates.until(contest.entriesCloseAt))
    case 'check':
      return vote
        ? sentence.checkThenVoting(dates.onDayAt(contest.votingOpenAt))
        : sentence.checkThenJudging(dates.onDayAt(contest.judgingOpenAt))
    case 'voting':
      return vote && state.votingOpen
        ? sentence.voting(dates.until(contest.votingCloseAt))
        : sentence.judging(dates.until(contest.judgingCloseAt))
    case 'counting':
    case 'counted':
      return reader.now < contest.resultsAt
        ? sentence.counting(dates.onDayAt(contest.resultsAt))
        : sentence.preparing()
    case 'results':
    case 'closed':
      return sentence.results(dates.onDayAt(contest.resultPublishedAt ?? contest.resultsAt))
    case 'cancelled':
      return sentence.cancelled()
    default:
      return unknownPhase(state.phase)
  }
}

function unknownPhase(phase: never): never {
  throw new Error(`Unknown phase: ${String(phase)}`)
}
