import type { Rules } from '#app/domain/contest/rules.ts'
import type { Mark, Sheet } from '#app/domain/jury/sheet.ts'
import type { Ballot } from '#app/domain/result/ballots.ts'
import type { CountInput } from '#app/domain/result/count.ts'
import type { CountedEntry } from '#app/domain/result/entries.ts'
import type { EntryResult, Result } from '#app/domain/result/result.ts'

/** Two criteria of 60 and 40, marks 0 to 10, jury 70, public 30, one sheet and no quorum needed. */
export const rules: Rules = {
  format: 1,
  categories: [{ key: 'all', names: {} }],
  criteria: [
    { key: 'window', names: {}, weight: 60, assess: 'photo-or-visit' },
    { key: 'service', names: {}, weight: 40, assess: 'visit-only' },
  ],
  scale: { min: 0, max: 10, step: 1 },
  jury: { method: 'mean', share: 70, members: null, sheetsPerEntry: 1, opened: 'all' },
  public: { method: 'rank', share: 30, quorum: 0 },
  tieChain: ['jury-points', 'criterion:window', 'criterion:service', 'counted-votes'],
  awards: awards({ places: 3, audience: true }),
  minutesRequired: false,
  eligibility: { oneEntryPerUnit: false, noJurors: false, leastEntries: 0 },
  paperBallots: false,
  preview: 'chair-and-organisers',
}

export function rulesShared(juryShare: number, more: Partial<Rules> = {}): Rules {
  return {
    ...rules,
    ...more,
    jury: { ...rules.jury, share: juryShare },
    public: { ...rules.public, ...more.public, share: 100 - juryShare },
  }
}

export function sheet(juror: number, entry: number, window: Mark, service?: Mark): Sheet {
  return { juror, entry, marks: service === undefined ? { window } : { window, service } }
}

/** One ballot for each vote, in the category "all". */
export function votes(perEntry: Readonly<Record<number, number>>): readonly Ballot[] {
  return Object.entries(perEntry).flatMap(([entry, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${entry}-${index + 1}`,
      choices: { all: Number(entry) },
    })),
  )
}

/** Entries 1…n in the category "all", with nothing else said. */
export function contest(entries: number, more: Partial<CountInput> = {}): CountInput {
  return {
    entries: Array.from({ length: entries }, (_, index) => entry(index + 1)),
    sheets: [],
    recusals: [],
    ballots: [],
    decisions: [],
    recognitions: [],
    ...more,
  }
}

export function entry(number: number, more: Partial<CountedEntry> = {}): CountedEntry {
  const quiet = { withdrawn: false, operator: null, outOfCompetition: false }
  return { number, category: 'all', ...quiet, ...more }
}

/** Places and an audience award, with the options off that are not said. */
export function awards(said: Partial<Rules['awards']>): Rules['awards'] {
  return {
    places: 0,
    audience: false,
    standards: null,
    onePrizePerOperator: false,
    lastFirstOutOfCompetition: false,
    ...said,
  }
}

export function entriesOf(result: Result): readonly EntryResult[] {
  return result.categories.flatMap(category => category.entries)
}

/** Entry, total as shown, place (or why none) and how it was reached, of every entry. */
export function placesOf(result: Result) {
  return entriesOf(result).map(found =>
    found.place === null
      ? [found.entry, found.reason]
      : [found.entry, found.total.shown, found.place, found.reachedBy],
  )
}
