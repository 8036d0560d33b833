import { describe, expect, it } from 'vitest'
import { count } from '#app/domain/result/count.ts'
import { resultSchema } from '#app/domain/result/result.ts'
import { contest, entriesOf, entry, placesOf, rules, rulesShared, sheet, votes } from './contest.ts'

describe('The count', () => {
  it('finds everything that can be said about a small contest', () => {
    const strict = rulesShared(70, { public: { ...rules.public, quorum: 3 } })
    const input = contest(4, {
      entries: [entry(4), entry(2), entry(3, { withdrawn: true }), entry(1)],
      sheets: [
        sheet(2, 4, 5),
        sheet(2, 1, 7, 'unassessed'),
        sheet(1, 1, 8, 6),
        sheet(1, 2, 6, 9),
        sheet(2, 2, 8, 9),
        sheet(1, 3, 10),
      ],
      ballots: votes({ 1: 2, 2: 2, 3: 1, 4: 1 }),
      decisions: [
        { ballotId: '2-2', verdict: 'not-counted' },
        { ballotId: '4-1', verdict: 'in-review' },
      ],
    })

    const result = count({ ...strict, jury: { ...strict.jury, sheetsPerEntry: 2 } }, input)

    expect(resultSchema.parse(result)).toEqual({
      jury: {
        method: 'mean',
        correctionProblem: 'juror-with-few-sheets',
        jurors: [
          { juror: 1, sheets: 2, leniency: null },
          { juror: 2, sheets: 2, leniency: null },
        ],
      },
      categories: [
        {
          category: 'all',
          entries: [
            {
              entry: 1,
              sheetsCounted: 2,
              criteria: [
                { criterion: 'window', mean: { exact: '15/2', shown: '7.50' } },
                { criterion: 'service', mean: { exact: '6/1', shown: '6.00' } },
              ],
              droppedOut: [],
              rawPoints: { exact: '69/1', shown: '69.00' },
              correctedPoints: null,
              trimmed: null,
              juryPoints: { exact: '69/1', shown: '69.00' },
              votes: 2,
              publicPoints: { exact: '100/1', shown: '100.00' },
              total: { exact: '783/10', shown: '78.30' },
              place: 1,
              reachedBy: null,
            },
            {
              entry: 2,
              sheetsCounted: 2,
              criteria: [
                { criterion: 'window', mean: { exact: '7/1', shown: '7.00' } },
                { criterion: 'service', mean: { exact: '9/1', shown: '9.00' } },
              ],
              droppedOut: [],
              rawPoints: { exact: '78/1', shown: '78.00' },
              correctedPoints: null,
              trimmed: null,
              juryPoints: { exact: '78/1', shown: '78.00' },
              votes: 1,
              publicPoints: { exact: '50/1', shown: '50.00' },
              total: { exact: '348/5', shown: '69.60' },
              place: 2,
              reachedBy: null,
            },
            {
              entry: 4,
              sheetsCounted: 0,
              criteria: [
                { criterion: 'window', mean: null },
                { criterion: 'service', mean: null },
              ],
              droppedOut: [],
              rawPoints: null,
              correctedPoints: null,
              trimmed: null,
              juryPoints: null,
              votes: 0,
              publicPoints: { exact: '0/1', shown: '0.00' },
              total: null,
              place: null,
              reachedBy: null,
              reason: 'too-few-sheets',
            },
          ],
          awards: {
            places: [
              { place: 1, entries: [1] },
              { place: 2, entries: [2] },
            ],
            audience: [1],
            standards: null,
            recognitions: [],
          },
          margins: [
            {
              award: 'place-1',
              votes: 1,
              jury: { rise: { exact: '87/7', shown: '12.43' }, beyond: false },
            },
            {
              award: 'place-2',
              votes: 1,
              jury: { rise: { exact: '87/7', shown: '12.43' }, beyond: false },
            },
            { award: 'audience', votes: 1, jury: null },
          ],
          agreement: {
            alpha: { exact: '4/19', shown: '0.21' },
            criteria: [
              { criterion: 'window', alpha: { exact: '-5/12', shown: '-0.42' } },
              { criterion: 'service', alpha: null },
            ],
            jurors: 2,
            entries: 2,
            kendallsW: { exact: '1/2', shown: '0.50' },
            intraclass: {
              single: { exact: '0/1', shown: '0.00' },
              average: { exact: '0/1', shown: '0.00' },
              singleConsistency: { exact: '0/1', shown: '0.00' },
              averageConsistency: { exact: '0/1', shown: '0.00' },
            },
          },
          leaveOneOut: [1, 2].map(juror => ({
            juror,
            awards: {
              places: [
                { place: 1, entries: [1] },
                { place: 2, entries: [2] },
              ],
              audience: [1],
              standards: null,
              recognitions: [],
            },
          })),
        },
      ],
      ballots: {
        counted: 3,
        notCounted: 1,
        inReview: 1,
        void: 1,
        entries: [
          { entry: 1, counted: 2, notCounted: 0, inReview: 0, void: 0 },
          { entry: 2, counted: 1, notCounted: 1, inReview: 0, void: 0 },
          { entry: 3, counted: 0, notCounted: 0, inReview: 0, void: 1 },
          { entry: 4, counted: 0, notCounted: 0, inReview: 1, void: 0 },
        ],
      },
      publicQuorumMet: true,
      reviewCouldChangeAwards: false,
      leftOutSheets: [{ juror: 2, entry: 4, reason: 'unfinished' }],
      withdrawn: [3],
    })
  })

  it('of a contest without entries has its categories and nothing in them', () => {
    expect(count(rules, contest(0))).toEqual({
      jury: { method: 'mean', correctionProblem: 'no-sheets', jurors: [] },
      categories: [
        {
          category: 'all',
          entries: [],
          awards: { places: [], audience: [], standards: null, recognitions: [] },
          margins: [],
          agreement: {
            alpha: null,
            criteria: [
              { criterion: 'window', alpha: null },
              { criterion: 'service', alpha: null },
            ],
            jurors: 0,
            entries: 0,
            kendallsW: null,
            intraclass: null,
          },
          leaveOneOut: [],
        },
      ],
      ballots: { counted: 0, notCounted: 0, inReview: 0, void: 0, entries: [] },
      publicQuorumMet: true,
      reviewCouldChangeAwards: false,
      leftOutSheets: [],
      withdrawn: [],
    })
  })

  it('is plain JSON, with all that was found', () => {
    const result = count(
      rules,
      contest(2, { sheets: [sheet(1, 1, 3, 3)], ballots: votes({ 2: 1 }) }),
    )

    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('ranks and awards each category by itself, in the order of the rules', () => {
    const categories = [
      { key: 'shops', names: {} },
      { key: 'cafes', names: {} },
    ]
    const input = contest(0, {
      entries: [1, 2, 3].map(n => entry(n, { category: n === 2 ? 'cafes' : 'shops' })),
      sheets: [sheet(1, 1, 5, 5), sheet(1, 2, 9, 9), sheet(1, 3, 7, 7)],
      ballots: [
        { id: 'a', choices: { cafes: 2, shops: 1 } },
        { id: 'b', choices: { shops: 3 } },
        { id: 'c', choices: { shops: 1 } },
      ],
    })

    const result = count(rulesShared(70, { categories }), input)

    expect(result.categories.map(({ category, awards }) => ({ category, awards }))).toMatchObject([
      {
        category: 'shops',
        awards: {
          places: [
            { place: 1, entries: [1] },
            { place: 2, entries: [3] },
          ],
          audience: [1],
        },
      },
      { category: 'cafes', awards: { places: [{ place: 1, entries: [2] }], audience: [2] } },
    ])
    expect(result.ballots.counted).toBe(3)
  })
})

describe('A tie in the count', () => {
  it('is broken by the rules, or shared, and says so', () => {
    const sheets = [sheet(1, 1, 6, 6), sheet(1, 2, 8, 3), sheet(1, 3, 6, 6), sheet(1, 4, 9, 9)]

    expect(placesOf(count(rulesShared(100), contest(4, { sheets })))).toEqual([
      [1, '60.00', 3, 'shared-place'],
      [2, '60.00', 2, 'criterion:window'],
      [3, '60.00', 3, 'shared-place'],
      [4, '90.00', 1, null],
    ])
  })
})

describe('The public quorum', () => {
  const input = contest(2, {
    sheets: [sheet(1, 1, 6, 6), sheet(1, 2, 7, 7)],
    ballots: [...votes({ 1: 3, 2: 1 }), { id: 'empty', choices: {} }],
  })

  it('met to the vote lets the public share in', () => {
    const result = count(rulesShared(70, { public: { ...rules.public, quorum: 4 } }), input)

    expect(result.publicQuorumMet).toBe(true)
    expect(placesOf(result)).toEqual([
      [1, '72.00', 1, null],
      [2, '49.00', 2, null],
    ])
  })

  it('missed by one vote leaves the places to the jury and the audience award to the public', () => {
    const result = count(rulesShared(70, { public: { ...rules.public, quorum: 5 } }), input)

    expect(result.publicQuorumMet).toBe(false)
    expect(placesOf(result)).toEqual([
      [1, '60.00', 2, null],
      [2, '70.00', 1, null],
    ])
    expect(result.categories[0]?.awards.audience).toEqual([1])
  })
})

describe('The sheets an entry needs', () => {
  const three = { ...rules, jury: { ...rules.jury, sheetsPerEntry: 3 } }
  const sheets = [1, 2, 3].flatMap(juror => [sheet(juror, 1, 5, 5), sheet(juror, 2, 9, 9)])
  const ballots = votes({ 1: 1, 2: 2 })

  it('are there: it is placed', () => {
    expect(placesOf(count(three, contest(2, { sheets, ballots })))).toEqual([
      [1, '35.00', 2, null],
      [2, '93.00', 1, null],
    ])
  })

  it('are one short: it is not placed but may have the audience award', () => {
    const result = count(three, contest(2, { sheets: sheets.slice(0, -1), ballots }))

    expect(placesOf(result)).toEqual([
      [1, '35.00', 1, null],
      [2, 'too-few-sheets'],
    ])
    expect(result.categories[0]?.awards).toMatchObject({
      places: [{ place: 1, entries: [1] }],
      audience: [2],
    })
  })

  it('do not include an unfinished one, whose marks count for nothing', () => {
    const result = count(rules, contest(1, { sheets: [sheet(2, 1, 9), sheet(1, 1, 5, 5)] }))

    expect(result.leftOutSheets).toEqual([{ juror: 2, entry: 1, reason: 'unfinished' }])
    expect(entriesOf(result)[0]).toMatchObject({
      sheetsCounted: 1,
      criteria: [
        { criterion: 'window', mean: { exact: '5/1', shown: '5.00' } },
        { criterion: 'service', mean: { exact: '5/1', shown: '5.00' } },
      ],
      juryPoints: { exact: '50/1', shown: '50.00' },
    })
  })

  it('must have assessed something: else the entry is not placed', () => {
    const criteria = rules.criteria.map(criterion => ({
      ...criterion,
      assess: 'visit-only' as const,
    }))
    const result = count(
      rulesShared(70, { criteria }),
      contest(1, { sheets: [sheet(1, 1, 'unassessed', 'unassessed')] }),
    )

    expect(placesOf(result)).toEqual([[1, 'nothing-assessed']])
    expect(entriesOf(result)[0]?.droppedOut).toEqual(['window', 'service'])
  })

  it('are named unfinished by entry, then juror', () => {
    const unfinished = [sheet(10, 1, 5), sheet(1, 2, 5), sheet(9, 1, 5)]

    expect(count(rules, contest(2, { sheets: unfinished })).leftOutSheets).toEqual([
      { juror: 9, entry: 1, reason: 'unfinished' },
      { juror: 10, entry: 1, reason: 'unfinished' },
      { juror: 1, entry: 2, reason: 'unfinished' },
    ])
  })
})

describe('Where the public decides alone', () => {
  it('no sheets are needed, and who has no vote is not placed', () => {
    const result = count(rulesShared(0), contest(3, { ballots: votes({ 2: 2, 3: 1 }) }))

    expect(placesOf(result)).toEqual([
      [1, 'no-votes'],
      [2, '100.00', 1, null],
      [3, '50.00', 2, null],
    ])
  })

  it('sheets are needed all the same once the quorum is missed', () => {
    const byPublic = rulesShared(0, { public: { ...rules.public, quorum: 4 } })
    const input = contest(2, { sheets: [sheet(1, 1, 5, 5)], ballots: votes({ 2: 3 }) })

    expect(placesOf(count(byPublic, input))).toEqual([
      [1, '50.00', 1, null],
      [2, 'too-few-sheets'],
    ])
  })
})

describe('An entry withdrawn', () => {
  it('leaves its rank to the others, and its votes are void, also for the quorum', () => {
    const input = contest(3, {
      entries: [entry(1), entry(2), entry(3, { withdrawn: true })],
      sheets: [1, 2, 3].map(number => sheet(1, number, 5, 5)),
      ballots: votes({ 1: 1, 2: 2, 3: 9 }),
    })
    const result = count(rulesShared(70, { public: { ...rules.public, quorum: 3 } }), input)

    expect(placesOf(result)).toEqual([
      [1, '35.00', 2, null],
      [2, '65.00', 1, null],
    ])
    expect([result.withdrawn, result.publicQuorumMet, result.ballots.void]).toEqual([[3], true, 9])
    expect(count(rulesShared(70, { public: { ...rules.public, quorum: 4 } }), input)).toMatchObject(
      {
        publicQuorumMet: false,
      },
    )
  })
})

describe('What cannot have happened is not counted but refused', () => {
  const cases = [
    ['an entry there twice', { entries: [entry(7), entry(7)] }, 'Entry 7 is there twice'],
    ['an unknown category', { entries: [entry(7, { category: 'bars' })] }, 'category: bars'],
    ['a sheet for an unknown entry', { sheets: [sheet(1, 7, 5, 5)] }, 'for entry 7'],
    ['a vote for an unknown entry', { ballots: votes({ 7: 1 }) }, 'entry 7'],
    [
      'a decision about an unknown ballot',
      { decisions: [{ ballotId: 'lost', verdict: 'in-review' as const }] },
      'unknown ballot: lost',
    ],
  ] as const

  it.each(cases)('%s', (_, more, message) => {
    expect(() => count(rules, contest(2, more))).toThrow(message)
  })

  it('rules that contradict themselves', () => {
    const tooMuch = { ...rules, public: { ...rules.public, share: 31 } }

    expect(() => count(tooMuch, contest(1))).toThrow('shares-do-not-sum-to-100')
  })
})
