import { hasPublicVote } from '#app/domain/contest/cards.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { DatedStep } from './date-list.tsx'

const deadlines: ReadonlySet<TimelineStep> = new Set([
  'entriesCloseAt',
  'votingCloseAt',
  'judgingCloseAt',
  'objectionsEndAt',
])
const shown: readonly TimelineStep[] = [
  'entriesOpenAt',
  'entriesCloseAt',
  'votingOpenAt',
  'votingCloseAt',
  'judgingOpenAt',
  'judgingCloseAt',
  'ceremonyAt',
  'resultsAt',
  'objectionsEndAt',
]

/** The public steps of a contest in words, without those of a vote that is not held. */
export function datedSteps(
  contest: Contest,
  reader: { readonly language: Language; readonly now: Date },
): readonly DatedStep[] {
  const dates = datesIn(reader.language, contest.town.timeZone)
  const vote = hasPublicVote(contest.rules)
  const steps = shown
    .filter(step => vote || !step.startsWith('voting'))
    .toSorted((a, b) => contest[a].getTime() - contest[b].getTime())
  const next = steps.find(step => contest[step] > reader.now)
  return steps.map(step => ({
    step,
    when: deadlines.has(step) ? dates.until(contest[step]) : dates.onDayAt(contest[step]),
    state: contest[step] <= reader.now ? 'over' : step === next ? 'next' : 'ahead',
  }))
}
