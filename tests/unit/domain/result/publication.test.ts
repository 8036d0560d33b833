import { describe, expect, it } from 'vitest'
import type { Rules } from '#app/domain/contest/rules.ts'
import { type CountInput, count } from '#app/domain/result/count.ts'
import {
  type HoldReason,
  holdReasons,
  holdsByRule,
  holdsNow,
} from '#app/domain/result/publication.ts'
import { awards, contest, entry, rules, rulesShared, sheet, votes } from './contest.ts'

const nothing = { heldAt: null, waivedHolds: [], minutesSignedAt: null }
const someday = new Date('2026-10-01T10:00:00Z')

function holds(by: Rules, input: CountInput, facts: Partial<Parameters<typeof holdsNow>[0]> = {}) {
  return holdsNow({ ...nothing, ...facts }, holdsByRule(by, count(by, input)))
}

describe('A result is held', () => {
  it('by nothing when all is well', () => {
    const input = contest(2, { sheets: [sheet(1, 1, 5, 5), sheet(1, 2, 6, 6)] })

    expect(holds(rules, input)).toEqual([])
  })

  it('by the organiser', () => {
    expect(holds(rules, contest(0), { heldAt: someday })).toEqual(['held-by-organiser'])
  })

  it('by unsigned minutes only where the rules ask for them', () => {
    const withMinutes = { ...rules, minutesRequired: true }

    expect(holds(withMinutes, contest(0))).toEqual(['minutes-unsigned'])
    expect(holds(withMinutes, contest(0), { minutesSignedAt: someday })).toEqual([])
    expect(holds(rules, contest(0))).toEqual([])
  })

  it('by undecided votes that could change an award', () => {
    const jury = rulesShared(100, { awards: awards({ audience: true }) })
    const undecided = { decisions: [{ ballotId: '1-1', verdict: 'in-review' as const }] }

    expect(holds(jury, contest(1, { ballots: votes({ 1: 1 }), ...undecided }))).toEqual([
      'votes-in-review',
    ])
    expect(holds(jury, contest(1, { ballots: votes({ 1: 2 }), ...undecided }))).toEqual([])
  })

  it('by no reason that was waived, but by the others, in a fixed order', () => {
    const withMinutes = rulesShared(100, { minutesRequired: true })
    const input = contest(1, {
      ballots: votes({ 1: 1 }),
      decisions: [{ ballotId: '1-1', verdict: 'in-review' }],
    })
    const result = count(withMinutes, input)
    const reasons = (waivedHolds: readonly HoldReason[]) =>
      holdsNow({ ...nothing, heldAt: someday, waivedHolds }, holdsByRule(withMinutes, result))

    expect(reasons([])).toEqual(holdReasons)
    expect(reasons(['jury-quorum-unmet'])).toEqual([
      'held-by-organiser',
      'votes-in-review',
      'minutes-unsigned',
    ])
    expect(reasons(holdReasons)).toEqual(['held-by-organiser'])
  })
})

describe('The jury quorum', () => {
  const sheets = [1, 2, 3].map(number => sheet(1, number, number, 5))
  const two = { ...rules, awards: awards({ places: 2, audience: true }) }

  it('is met when there are as many entries to place as places', () => {
    expect(holds(two, contest(3, { sheets: sheets.slice(0, 2) }))).toEqual([])
  })

  it('is unmet when one is missing that is in the running', () => {
    expect(holds(two, contest(3, { sheets: sheets.slice(0, 1) }))).toEqual(['jury-quorum-unmet'])
  })

  it('does not ask for more entries than are in the running', () => {
    const entries = [entry(1), entry(2, { withdrawn: true })]

    expect(holds(two, contest(2, { entries, sheets: sheets.slice(0, 1) }))).toEqual([])
    expect(holds(two, contest(0))).toEqual([])
  })

  it('is met where a shared place is skipped over', () => {
    expect(holds(rules, contest(3, { sheets: [1, 2, 3].map(n => sheet(1, n, 5, 5)) }))).toEqual([])
  })

  it('is asked of every category', () => {
    const categories = ['all', 'cafes'].map(key => ({ key, names: {} }))
    const entries = [entry(1), entry(2), entry(3, { category: 'cafes' })]

    expect(
      holds({ ...two, categories }, contest(3, { entries, sheets: sheets.slice(0, 2) })),
    ).toEqual(['jury-quorum-unmet'])
  })

  it('is not for lack of votes where the public decides alone', () => {
    expect(holds(rulesShared(0), contest(2, { ballots: votes({ 1: 1 }) }))).toEqual([])
  })

  it('is unmet where the public should decide alone but too few voted', () => {
    const byPublic = rulesShared(0, { public: { ...rules.public, quorum: 2 } })

    expect(holds(byPublic, contest(2, { ballots: votes({ 1: 1 }) }))).toEqual(['jury-quorum-unmet'])
  })
})
