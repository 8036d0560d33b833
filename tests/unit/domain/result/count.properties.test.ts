import { assert, nat, property } from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { JuryMethod } from '#app/domain/contest/rules.ts'
import { joinTallies, tallyBallots } from '#app/domain/result/ballots.ts'
import { count } from '#app/domain/result/count.ts'
import type { CountInput } from '#app/domain/result/count.ts'
import { type Awards, type Result, resultSchema } from '#app/domain/result/result.ts'
import { type AnyContest, anyContest } from './any-contest.ts'
import { entriesByNumber } from '#app/domain/result/entries.ts'
import { entriesOf, entry } from './contest.ts'

function always(check: (contest: AnyContest, seed: number) => void) {
  assert(property(anyContest, nat(), check), { numRuns: 400 })
}

describe('In any contest', () => {
  it('the result keeps its own format', () => {
    always(({ rules, input }) => {
      const result = count(rules, input)

      expect(resultSchema.parse(result)).toEqual(result)
    })
  })

  it('the order of entries, sheets, ballots and decisions does not matter', () => {
    always(({ rules, input }, seed) => {
      const shuffled = {
        ...input,
        entries: shuffle(input.entries, seed),
        sheets: shuffle(input.sheets, seed + 1),
        ballots: shuffle(input.ballots, seed + 2),
        decisions: shuffle(input.decisions, seed + 3),
      }

      expect(JSON.stringify(count(rules, shuffled))).toBe(JSON.stringify(count(rules, input)))
    })
  })

  it('no vote is lost or invented', () => {
    always(({ rules, input }) => {
      const { counted, notCounted, inReview, void: voided, entries } = count(rules, input).ballots
      const choices = input.ballots.flatMap(ballot => Object.values(ballot.choices))

      expect(counted + notCounted + inReview + voided).toBe(input.ballots.length)
      expect(entries.map(it => it.counted + it.notCounted + it.inReview + it.void)).toEqual(
        entries.map(({ entry }) => choices.filter(choice => choice === entry).length),
      )
    })
  })

  it('raw and public points are within 0 and 100', () => {
    always(({ rules, input }) => {
      for (const { rawPoints, publicPoints } of entriesOf(count(rules, input))) {
        for (const figure of [rawPoints, publicPoints]) {
          if (figure === null) continue
          const value = new Fraction(figure.exact)
          expect(value.gte(0) && value.lte(100)).toBe(true)
        }
      }
    })
  })

  it('the tallies of two parts of the ballots, joined, are the tally of all', () => {
    always(({ rules, input }, seed) => {
      const entries = entriesByNumber(rules, input.entries)
      const cut = seed % (input.ballots.length + 1)
      const parts = [input.ballots.slice(0, cut), input.ballots.slice(cut)]
      const [one, other] = parts.map(ballots => {
        const ids = new Set(ballots.map(({ id }) => id))
        const decisions = input.decisions.filter(({ ballotId }) => ids.has(ballotId))
        return tallyBallots(rules, { entries, ballots, decisions })
      })

      expect(one && other && joinTallies(one, other)).toEqual(
        tallyBallots(rules, { ...input, entries }),
      )
    })
  })

  it('on a complete panel the correction for severity changes nothing', () => {
    always(({ rules, input }, seed) => {
      const numbers = [11, 12, 13, 14, 15]
      const sheets = numbers.flatMap(entry =>
        [1, 2, 3].map(juror => {
          const mark = rules.scale.min + 2 * ((entry * 5 + juror * seed) % 3)
          return { juror, entry, marks: { window: mark, service: rules.scale.max } }
        }),
      )
      const entries = numbers.map(number => entry(number, { category: 'shops', operator: 1 }))
      const categories = [{ key: 'shops', names: {} }]
      const panel = { ...input, entries, sheets, recusals: [], ballots: [], decisions: [] }
      const by = (method: JuryMethod) =>
        count(
          { ...rules, categories, jury: { ...rules.jury, method, opened: 'all' } },
          { ...panel, recognitions: [] },
        )

      const corrected = by('severity-corrected')

      expect(corrected.jury.method).toBe('severity-corrected')
      expect(corrected.categories).toEqual(by('mean').categories)
    })
  })

  it('multiplying all weights changes nothing', () => {
    always(({ rules, input }, seed) => {
      const factor = (seed % 97) + 2
      const heavier = rules.criteria.map(it => ({ ...it, weight: it.weight * factor }))

      expect(count({ ...rules, criteria: heavier }, input)).toEqual(count(rules, input))
    })
  })

  it('one more vote never lowers the total or the place of the entry it is for', () => {
    always(({ rules, input }, seed) => {
      const running = input.entries.filter(entry => !entry.withdrawn)
      const voted = running[seed % running.length]
      const before = count(rules, input)
      if (!voted || !before.publicQuorumMet) return

      const vote = { id: 'one-more', choices: { [voted.category]: voted.number } }
      const after = count(rules, { ...input, ballots: [...input.ballots, vote] })

      expect(isNotWorse(standing(after, voted.number), standing(before, voted.number))).toBe(true)
    })
  })

  it('renumbering the entries and the jurors renumbers the result and nothing else', () => {
    always(({ rules, input }, seed) => {
      const renumber = (entry: number) => 10 + ((entry * 7 + seed) % 11)
      const reseat = (juror: number) => 1 + ((juror + seed) % 3)
      const renamed: CountInput = {
        ...input,
        recognitions: input.recognitions.map(renumber),
        recusals: input.recusals.map(it => ({
          juror: reseat(it.juror),
          entry: renumber(it.entry),
        })),
        entries: input.entries.map(it => ({ ...it, number: renumber(it.number) })),
        sheets: input.sheets.map(it => ({
          ...it,
          juror: reseat(it.juror),
          entry: renumber(it.entry),
        })),
        ballots: input.ballots.map(it => ({
          ...it,
          choices: Object.fromEntries(
            Object.entries(it.choices).map(([category, entry]) => [category, renumber(entry)]),
          ),
        })),
      }

      expect(count(rules, renamed)).toEqual(
        renamedResult(count(rules, input), { renumber, reseat }),
      )
    })
  })
})

function renamedResult(
  result: Result,
  {
    renumber,
    reseat,
  }: {
    readonly renumber: (entry: number) => number
    readonly reseat: (juror: number) => number
  },
): Result {
  const numbers = (entries: readonly number[]) => entries.map(renumber).sort((a, b) => a - b)
  const byEntry = <Line extends { entry: number }>(lines: readonly Line[]) =>
    lines.map(line => ({ ...line, entry: renumber(line.entry) })).sort((a, b) => a.entry - b.entry)
  const byJuror = <Line extends { juror: number }>(lines: readonly Line[]) =>
    lines.map(line => ({ ...line, juror: reseat(line.juror) })).sort((a, b) => a.juror - b.juror)
  const renamedAwards = ({ places, audience, standards, recognitions }: Awards): Awards => ({
    places: places.map(it => ({ place: it.place, entries: numbers(it.entries) })),
    audience: numbers(audience),
    standards: standards && {
      gold: numbers(standards.gold),
      silver: numbers(standards.silver),
      bronze: numbers(standards.bronze),
    },
    recognitions: numbers(recognitions),
  })
  return {
    ...result,
    jury: { ...result.jury, jurors: byJuror(result.jury.jurors) },
    categories: result.categories.map(({ entries, awards, leaveOneOut, ...same }) => ({
      ...same,
      entries: byEntry(entries),
      awards: renamedAwards(awards),
      leaveOneOut: byJuror(leaveOneOut).map(it => ({ ...it, awards: renamedAwards(it.awards) })),
    })),
    ballots: { ...result.ballots, entries: byEntry(result.ballots.entries) },
    leftOutSheets: result.leftOutSheets
      .map(it => ({ ...it, juror: reseat(it.juror), entry: renumber(it.entry) }))
      .sort((a, b) => a.entry - b.entry || a.juror - b.juror),
    withdrawn: numbers(result.withdrawn),
  }
}

function standing(result: Result, entry: number) {
  const found = entriesOf(result).find(it => it.entry === entry)
  return found?.total ? { total: new Fraction(found.total.exact), place: found.place } : null
}

type Standing = ReturnType<typeof standing>

function isNotWorse(after: Standing, before: Standing): boolean {
  if (before === null) return true
  return after !== null && after.total.gte(before.total) && after.place <= before.place
}

/** A permutation that depends on the seed alone. */
function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: ((index + 1) * 7919 * (seed % 9973 || 1)) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
