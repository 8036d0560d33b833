import type { Contest } from '#app/domain/contest/contest.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import type { State } from '#app/domain/contest/state.ts'
import { isPublicationHour } from '#app/domain/result/publish-now.ts'
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
  if (state.held && isOver(state.phase)) return sentence.held()
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
      return votingSentence(contest, { ...state, votingOpen: vote && state.votingOpen }, reader)
    case 'counting':
    case 'counted':
      if (isPublicationHour(contest, reader.now)) return sentence.preparing()
      return (vote ? sentence.counting : sentence.countingJuryAlone)(
        dates.onDayAt(contest.resultsAt),
      )
    case 'results':
    case 'closed':
      return sentence.results(dates.onDayAt(contest.resultPublishedAt ?? contest.resultsAt))
    case 'cancelled':
      return sentence.cancelled()
    default:
      return unknownPhase(state.phase)
  }
}

/** Whether only the results are waited for: a hold says nothing to those who still enter or vote. */
function isOver(phase: State['phase']): boolean {
  return phase === 'counting' || phase === 'counted'
}

/** What is open of voting and judging; between the two that may be neither. */
function votingSentence(
  contest: Contest,
  { votingOpen, judgingOpen }: State,
  reader: { readonly language: Language; readonly now: Date },
): string {
  const { sentence } = wordsIn(reader.language).contest
  const dates = datesIn(reader.language, contest.town.timeZone)
  const close = dates.until(contest.votingCloseAt)
  if (votingOpen) return judgingOpen ? sentence.voting(close) : sentence.votingAlone(close)
  if (judgingOpen) return sentence.judging(dates.until(contest.judgingCloseAt))
  return reader.now < contest.votingOpenAt
    ? sentence.checkThenVoting(dates.onDayAt(contest.votingOpenAt))
    : sentence.checkThenJudging(dates.onDayAt(contest.judgingOpenAt))
}

function unknownPhase(phase: never): never {
  throw new Error(`Unknown phase: ${String(phase)}`)
}
