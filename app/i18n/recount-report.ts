import type { Report } from '#app/domain/result/recount.ts'
import type { RecountStep } from '#app/domain/result/recount-steps.ts'
import { awardTitle, namedAwards } from './award-titles.ts'
import type { Words } from './words.ts'

type About = NonNullable<Report['about']>

export type Naming = {
  /** How an entry is called: by its number alone, or with the name of the shop where it is known. */
  readonly nameOf: (entry: number) => string
  readonly categoryOf: (key: string) => string
}

export type ReportSection = { readonly title: string | null; readonly lines: readonly string[] }

/** A report of a recount in words: what was checked, what stays closed, what disputed votes would change. */
export function reportInWords(
  words: Pick<Words, 'recount' | 'result'>,
  report: Report,
  options: Naming & { readonly keyGiven?: boolean },
): readonly ReportSection[] {
  const { recount } = words
  const { about, irregularity } = report
  const checked = { title: recount.stepsTitle, lines: report.passed.map(stepIn(words)) }
  if (irregularity) {
    const verdict = [recount.notVerified, irregularitySentence(words, irregularity)]
    return [{ title: null, lines: verdict }, ...(checked.lines.length > 0 ? [checked] : [])]
  }
  if (!about) throw new Error('A report without an irregularity says nothing of its file')
  const traced = about.traced && [
    { title: recount.ballot.title, lines: [recount.ballot.traced[about.traced]] },
  ]
  return [
    { title: null, lines: [recount.verified, ...aboutLines(words, about)] },
    ...(traced ?? []),
    { title: recount.awards, lines: awardLines(words, awardsOf(about), options) },
    checked,
    {
      title: null,
      lines: [options.keyGiven ? recount.keyGiven : recount.keyInFile(about.publicKey)],
    },
    { title: recount.closedTitle, lines: closedLines(words, about) },
    { title: recount.disputedTitle, lines: disputedLines(words, about, options) },
  ]
}

/** What is wrong, in one sentence. */
function irregularitySentence(
  { recount }: Pick<Words, 'recount'>,
  irregularity: NonNullable<Report['irregularity']>,
): string {
  const say = recount.irregularities[irregularity.kind] as (it: typeof irregularity) => string
  return say(irregularity)
}

function stepIn({ recount }: Pick<Words, 'recount'>): (step: RecountStep) => string {
  return step => recount.steps[step]
}

function aboutLines({ recount }: Pick<Words, 'recount'>, about: About): readonly string[] {
  return [
    recount.about(`${about.town}/${about.contest}`, about.version),
    ...(about.corrects === null ? [] : [recount.corrects(about.corrects)]),
    recount.ballots(about.standingBallots),
    recount.leaves(about.leaves),
  ]
}

function closedLines({ recount }: Pick<Words, 'recount'>, { closed }: About): readonly string[] {
  const lines = [
    closed.replacedBallots > 0 ? recount.replacedBallots(closed.replacedBallots) : '',
    closed.replacedSheets > 0 ? recount.replacedSheets(closed.replacedSheets) : '',
    closed.sheets > 0 ? recount.closedSheets(closed.sheets) : '',
  ].filter(Boolean)
  return lines.length > 0 ? lines : [recount.nothingClosed]
}

function disputedLines(
  words: Pick<Words, 'recount' | 'result'>,
  about: About,
  naming: Naming,
): readonly string[] {
  const { recount } = words
  const { ballots, awards } = about.disputed
  if (ballots === 0) return [recount.noDisputed]
  const stated = awardLines(words, awardsOf(about), naming)
  const disputed = awardLines(words, awards, naming)
  if (stated.join() === disputed.join()) return [recount.disputedSame(ballots)]
  return [recount.disputedOther(ballots), ...disputed]
}

function awardsOf({ result }: About): About['disputed']['awards'] {
  return result.categories.map(({ category, awards }) => ({ category, awards }))
}

/** Each award with who has it, one line each. */
export function awardLines(
  words: Pick<Words, 'recount' | 'result'>,
  categories: About['disputed']['awards'],
  { nameOf, categoryOf }: Naming,
): readonly string[] {
  return categories.flatMap(({ category, awards }) =>
    namedAwards(awards).map(([award, entries]) => {
      const title = awardTitle(words, award)
      const where = categories.length > 1 ? `${categoryOf(category)}: ` : ''
      return where + words.recount.award(title, entries.map(nameOf).join(', '))
    }),
  )
}
