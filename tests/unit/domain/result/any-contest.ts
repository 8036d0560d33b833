import * as fc from 'fast-check'
import { juryMethods, publicMethods, type Rules } from '#app/domain/contest/rules.ts'
import type { Recusal } from '#app/domain/jury/sorted-sheets.ts'
import type { Mark, Sheet } from '#app/domain/jury/sheet.ts'
import type { Ballot, BallotDecision } from '#app/domain/result/ballots.ts'
import type { CountInput } from '#app/domain/result/count.ts'
import type { CountedEntry } from '#app/domain/result/entries.ts'
import { languages, type LocalText } from '#app/domain/town/local-text.ts'

export type AnyContest = { readonly rules: Rules; readonly input: CountInput }

type Size = {
  readonly entries: readonly [fewest: number, most: number]
  readonly jurors: number
  /** How many times rarer than a sheet is a missing one. */
  readonly sheetsToMissing: number
}

/** Small contests with everything in them: ties, withdrawals, unfinished sheets, suspicious votes. */
export const anyContest = contestsOf({ entries: [0, 6], jurors: 3, sheetsToMissing: 5 })

/** Contests with a jury large enough for trimmed means and the correction for severity. */
export const anyJudgedContest = contestsOf({ entries: [6, 9], jurors: 6, sheetsToMissing: 12 })

function contestsOf(size: Size): fc.Arbitrary<AnyContest> {
  return anyRules().chain(rules =>
    anyEntries(rules, size).chain(entries =>
      fc
        .record({
          sheets: anySheets(rules, { entries, size }),
          recusals: anyRecusals(entries),
          ballots: anyBallots(rules, entries),
          recognitions: anyRecognitions(entries),
        })
        .chain(input =>
          anyDecisions(input.ballots).map(decisions => ({
            rules,
            input: { ...input, entries, decisions },
          })),
        ),
    ),
  )
}

function anyRules(): fc.Arbitrary<Rules> {
  const criterion = (key: string) =>
    fc.record({
      key: fc.constant(key),
      names: anyNames(),
      weight: fc.integer({ min: key === 'window' ? 1 : 0, max: 3 }),
      assess: fc.constantFrom('visit-only' as const, 'photo-or-visit' as const),
    })
  return fc
    .record({
      categories: fc.subarray(['shops', 'cafes'], { minLength: 1 }),
      criteria: fc.tuple(criterion('window'), criterion('service')),
      min: fc.integer({ min: 0, max: 1 }),
      juryShare: fc.constantFrom(0, 50, 70, 100),
      juryMethod: fc.constantFrom(...juryMethods),
      publicMethod: fc.constantFrom(...publicMethods),
      opened: fc.constantFrom('all' as const, 'all' as const, 'awarded' as const),
      members: fc.constantFrom(null, 3),
      sheetsPerEntry: fc.integer({ min: 1, max: 2 }),
      quorum: fc.integer({ min: 0, max: 6 }),
      tieChain: fc.shuffledSubarray<Rules['tieChain'][number]>([
        'jury-points',
        'criterion:window',
        'criterion:service',
        'counted-votes',
      ]),
      awards: fc.record({
        places: fc.integer({ min: 1, max: 3 }),
        audience: fc.boolean(),
        standards: fc.constantFrom(null, { gold: 85, silver: 75, bronze: 65 }),
        onePrizePerOperator: fc.boolean(),
        lastFirstOutOfCompetition: fc.constant(false),
      }),
    })
    .map(({ categories, criteria, min, tieChain, awards, ...figures }) => ({
      format: 1,
      categories: categories.map(key => ({ key, names: {} })),
      criteria,
      scale: { min, max: min + 4, step: 2 },
      jury: {
        method: figures.juryMethod,
        share: figures.juryShare,
        members: figures.members,
        sheetsPerEntry: figures.sheetsPerEntry,
        opened: figures.juryMethod === 'severity-corrected' ? 'all' : figures.opened,
      },
      public: {
        method: figures.publicMethod,
        share: 100 - figures.juryShare,
        quorum: figures.quorum,
      },
      tieChain,
      awards,
      minutesRequired: false,
      eligibility: { oneEntryPerUnit: true, noJurors: true, leastEntries: 0 },
      paperBallots: false,
      preview: 'chair' as const,
    }))
}

/** A name in some of the languages. */
function anyNames(): fc.Arbitrary<LocalText> {
  return fc
    .subarray([...languages])
    .map(spoken => Object.fromEntries(spoken.map(language => [language, `Őšž (${language})`])))
}

function anyEntries(rules: Rules, { entries: [fewest, most] }: Size): fc.Arbitrary<CountedEntry[]> {
  return fc.uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      category: fc.constantFrom(...rules.categories.map(({ key }) => key)),
      withdrawn: fc.integer({ min: 0, max: 5 }).map(chance => chance === 0),
      operator: fc.integer({ min: 1, max: 4 }),
      outOfCompetition: fc.integer({ min: 0, max: 7 }).map(chance => chance === 0),
    }),
    { selector: entry => entry.number, minLength: fewest, maxLength: most },
  )
}

function anySheets(
  rules: Rules,
  { entries, size }: { readonly entries: readonly CountedEntry[]; readonly size: Size },
): fc.Arbitrary<Sheet[]> {
  const jurors = Array.from({ length: size.jurors }, (_, index) => index + 1)
  const sheets = entries.flatMap(({ number }) =>
    jurors.map(juror =>
      fc.option(
        anyMarks(rules).map(marks => ({ juror, entry: number, marks })),
        { freq: size.sheetsToMissing },
      ),
    ),
  )
  return fc.tuple(...sheets).map(found => found.filter(sheet => sheet !== null))
}

function anyRecusals(entries: readonly CountedEntry[]): fc.Arbitrary<Recusal[]> {
  const recusals = entries.map(({ number }) => ({ juror: 1 + (number % 3), entry: number }))
  return atMostOne(recusals)
}

function anyRecognitions(entries: readonly CountedEntry[]): fc.Arbitrary<number[]> {
  const running = entries.filter(entry => !entry.withdrawn).map(({ number }) => number)
  return atMostOne(running)
}

function atMostOne<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.subarray([...items], { maxLength: Math.min(1, items.length) })
}

function anyMarks({ criteria, scale }: Rules): fc.Arbitrary<Readonly<Record<string, Mark>>> {
  const marks = [scale.min, scale.min + scale.step, scale.max]
  const pairs = criteria.map(({ key, assess }) =>
    fc
      .constantFrom<Mark>(...marks, assess === 'visit-only' ? 'unassessed' : scale.max)
      .map(mark => [key, mark] as const),
  )
  const missing = fc.constantFrom(...Array<null>(16).fill(null), ...criteria.map(({ key }) => key))
  return fc
    .tuple(fc.tuple(...pairs), missing)
    .map(([found, left]) => Object.fromEntries(found.filter(([key]) => key !== left)))
}

function anyBallots(rules: Rules, entries: readonly CountedEntry[]): fc.Arbitrary<Ballot[]> {
  const choices = rules.categories.map(({ key }) => {
    const numbers = entries.filter(entry => entry.category === key).map(({ number }) => number)
    return fc.constantFrom(null, ...numbers).map(entry => [key, entry] as const)
  })
  return fc.array(fc.tuple(...choices), { maxLength: 12 }).map(ballots =>
    ballots.map((ballot, index) => ({
      id: `b${index}`,
      choices: Object.fromEntries(
        ballot.flatMap(([category, entry]) => (entry === null ? [] : [[category, entry]])),
      ),
    })),
  )
}

function anyDecisions(ballots: readonly Ballot[]): fc.Arbitrary<BallotDecision[]> {
  const verdict = fc.constantFrom('counted', 'counted', 'not-counted', 'in-review')
  return fc.array(verdict, { minLength: ballots.length, maxLength: ballots.length }).map(verdicts =>
    ballots.flatMap(({ id }, index) => {
      const found = verdicts[index]
      return found === 'not-counted' || found === 'in-review'
        ? [{ ballotId: id, verdict: found }]
        : []
    }),
  )
}
