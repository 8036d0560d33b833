import { assert, property } from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Rules } from '#app/domain/contest/rules.ts'
import { count, type CountInput } from '#app/domain/result/count.ts'
import type { Awards, Result } from '#app/domain/result/result.ts'
import { anyContest } from './any-contest.ts'
import { awards, contest, rules, rulesShared, sheet, votes } from './contest.ts'

function marginsIn(by: Rules, input: CountInput) {
  return count(by, input).categories.flatMap(({ margins }) =>
    margins.map(({ award, votes: number, jury }) => [
      award,
      number,
      jury && `${jury.beyond ? 'beyond ' : ''}${jury.rise.shown}`,
    ]),
  )
}

/** Who holds each award of each category, as a text. */
function holdersIn({ categories }: Result): ReadonlyMap<string, string> {
  return new Map(
    categories.flatMap(({ category, awards: given }) =>
      namedAwards(given).map(([name, entries]) => [`${category} ${name}`, entries.join()] as const),
    ),
  )
}

function namedAwards({ places, audience, standards }: Awards): [string, readonly number[]][] {
  return [
    ...places.map(({ place, entries }): [string, number[]] => [`place-${place}`, entries]),
    ['audience', audience],
    ...Object.entries(standards ?? {}),
  ]
}

describe('The margin of an award by votes', () => {
  it('is the number of votes at which another draws level', () => {
    const input = contest(3, { ballots: votes({ 1: 9, 2: 4, 3: 1 }) })

    expect(marginsIn(rulesShared(100, { awards: awards({ audience: true }) }), input)).toEqual([
      ['audience', 5, null],
    ])
  })

  it('is one where the award is shared', () => {
    const input = contest(2, { ballots: votes({ 1: 3, 2: 3 }) })

    expect(marginsIn(rulesShared(100, { awards: awards({ audience: true }) }), input)).toEqual([
      ['audience', 1, null],
    ])
  })

  it('is none where the jury decides alone and nothing is left to the votes', () => {
    const sheets = [sheet(1, 1, 9, 9), sheet(1, 2, 7, 7)]
    const juryOnly = rulesShared(100, { awards: awards({ places: 1 }) })

    expect(marginsIn(juryOnly, contest(2, { sheets }))).toEqual([['place-1', null, 'beyond 20.00']])
  })

  it('is what the tie chain asks for where the jury leaves entries level', () => {
    const sheets = [sheet(1, 1, 9, 9), sheet(1, 2, 9, 9)]
    const juryOnly = rulesShared(100, { awards: awards({ places: 1 }) })
    const input = contest(2, { sheets, ballots: votes({ 1: 5, 2: 2 }) })

    expect(marginsIn(juryOnly, input)).toEqual([['place-1', 3, 'beyond 0.00']])
  })

  it('may be the votes that are missing to the quorum', () => {
    const sheets = [sheet(1, 1, 8, 8), sheet(1, 2, 7, 7)]
    const together = rulesShared(50, {
      awards: awards({ places: 1 }),
      public: { ...rules.public, quorum: 20 },
    })

    expect(marginsIn(together, contest(2, { sheets, ballots: votes({ 2: 3 }) }))).toEqual([
      ['place-1', 17, 'beyond 10.00'],
    ])
  })

  it('is found where votes for a third shop decide between two others', () => {
    const first = rulesShared(50, { awards: awards({ places: 1 }) })
    const sheets = [sheet(1, 1, 8, 9), sheet(1, 2, 5, 5), sheet(1, 3, 0, 0), sheet(1, 4, 0, 0)]
    const input = contest(4, { sheets, ballots: votes({ 1: 5, 2: 8, 3: 4, 4: 1 }) })

    expect(marginsIn(first, input)[0]).toEqual(['place-1', 1, 'beyond 0.67'])
  })
})

describe('The margin of an award by jury points', () => {
  it('is none where only points above 100 would do', () => {
    const sheets = [sheet(1, 1, 9, 9), sheet(1, 2, 7, 7)]
    const audienceToo = rulesShared(70, { awards: awards({ places: 1 }) })
    const input = contest(2, { sheets, ballots: votes({ 1: 2, 2: 1 }) })

    expect(marginsIn(audienceToo, input)).toEqual([['place-1', 2, null]])
  })

  it('is a rise to the very points where the tie chain then prefers the one that rose', () => {
    const sheets = [sheet(1, 1, 7, 5), sheet(1, 2, 6, 6)]
    const byService = rulesShared(100, {
      awards: awards({ places: 1 }),
      tieChain: ['criterion:service'],
    })

    expect(marginsIn(byService, contest(2, { sheets }))).toEqual([['place-1', null, '2.00']])
  })

  it('leads to a standard', () => {
    const sheets = [sheet(1, 1, 9, 9), sheet(1, 2, 8, 8)]
    const standards = awards({ standards: { gold: 85, silver: 75, bronze: 65 }, places: 1 })

    expect(marginsIn(rulesShared(100, { awards: standards }), contest(2, { sheets }))).toEqual([
      ['place-1', null, 'beyond 10.00'],
      ['gold', null, '5.00'],
      ['silver', null, '5.00'],
    ])
  })
})

describe('In any contest', () => {
  const most = 16

  it('the fewest votes are what trying one number after another finds', () => {
    assert(
      property(anyContest, ({ rules: by, input }) => {
        const result = count(by, input)
        const before = holdersIn(result)
        const running = input.entries.filter(entry => !entry.withdrawn)
        const fewest = new Map<string, number>()
        for (let number = 1; number <= most; number++) {
          for (const { number: entry, category } of running) {
            const more = Array.from({ length: number }, (_, index) => ({
              id: `more-${index}`,
              choices: { [category]: entry },
            }))
            const after = holdersIn(count(by, { ...input, ballots: [...input.ballots, ...more] }))
            for (const [name, holders] of before) {
              const changed = name.startsWith(`${category} `) && after.get(name) !== holders
              if (changed && !fewest.has(name)) fewest.set(name, number)
            }
          }
        }

        for (const { category, margins } of result.categories) {
          for (const { award, votes: found } of margins) {
            const tried = fewest.get(`${category} ${award}`)
            expect([award, found !== null && found <= most ? found : undefined]).toEqual([
              award,
              tried,
            ])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('no rise of jury points is below zero, and none leads above 100', () => {
    assert(
      property(anyContest, ({ rules: by, input }) => {
        for (const { entries, margins } of count(by, input).categories) {
          const points = entries.flatMap(({ juryPoints }) =>
            juryPoints ? [new Fraction(juryPoints.exact)] : [],
          )
          for (const { jury } of margins) {
            if (!jury) continue
            const rise = new Fraction(jury.rise.exact)
            expect(rise.gte(0) && points.some(own => own.add(rise).lte(100))).toBe(true)
          }
        }
      }),
    )
  })
})
