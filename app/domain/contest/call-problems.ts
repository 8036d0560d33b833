import type { StatementGap } from '../town/statements.ts'
import type { Language, LocalText } from '../town/local-text.ts'
import type { CallDraft } from './call.ts'
import { awardsToEndow, type Contact, type PrizeAward } from './call-words.ts'
import { problemsOfRules, type RulesProblem } from './rules.ts'
import { staffProblems, type StaffProblem } from './staff-days.ts'
import { problemsOfTimeline, type TimelineProblem } from './timeline.ts'

/** A draft with what stands beside it: the town's statements, the jury so far, the mail that was tried. */
export type CallToJudge = CallDraft & {
  readonly languages: readonly Language[]
  readonly timeZone: string
  readonly intros: LocalText
  readonly contact: Contact | null
  readonly unstated: readonly StatementGap[]
  readonly jurors: number
  readonly mailTestedAt: Date | null
}

export type TextOfCall = 'titles' | 'intros' | 'descriptions' | 'perimeters'

export type CallProblem =
  | { readonly kind: 'rules'; readonly problem: RulesProblem }
  | { readonly kind: 'timeline'; readonly problem: TimelineProblem }
  | { readonly kind: 'title-missing' }
  | { readonly kind: 'entries-would-be-closed' }
  | { readonly kind: 'who-missing' }
  | { readonly kind: 'prizes-missing' }
  | { readonly kind: 'prize-without-value'; readonly award: PrizeAward }
  | { readonly kind: 'contact-missing' }
  | { readonly kind: 'jury-smaller-than-sheets' }
  | { readonly kind: 'unstated'; readonly gap: StatementGap }
  | { readonly kind: 'mail-untested' }
  | { readonly kind: 'award-without-prize'; readonly award: PrizeAward }
  | { readonly kind: 'weights-not-hundred'; readonly sum: number }
  | { readonly kind: 'not-in-language'; readonly text: TextOfCall; readonly language: Language }
  | { readonly kind: 'jurors-to-invite'; readonly count: number }
  | { readonly kind: 'paper-comes-later' }
  | { readonly kind: 'staff'; readonly problem: StaffProblem }

/** What people have to be told before they give their data; without it no entry may be taken. */
const statedBeforeEntries: readonly StatementGap[] = [
  'controllerAddress',
  'entryBasis',
  'entryRetentionYears',
]

/**
 * Whether a problem keeps the call back. The others are advice: a contest may run on a Saturday or with
 * weights that do not add up to a hundred, if the organiser wants it so.
 */
export function isMust(problem: CallProblem): boolean {
  switch (problem.kind) {
    case 'rules':
    case 'timeline':
    case 'title-missing':
    case 'entries-would-be-closed':
    case 'who-missing':
    case 'prizes-missing':
    case 'prize-without-value':
    case 'contact-missing':
    case 'jury-smaller-than-sheets':
    case 'mail-untested':
      return true
    case 'unstated':
      return statedBeforeEntries.includes(problem.gap)
    case 'award-without-prize':
    case 'weights-not-hundred':
    case 'not-in-language':
    case 'jurors-to-invite':
    case 'paper-comes-later':
    case 'staff':
      return false
    default:
      return unknownProblem(problem)
  }
}

/** Everything that is missing or inconsistent, what must be mended before what is only advised. */
export function problemsOfCall(call: CallToJudge, now: Date): readonly CallProblem[] {
  const rules = problemsOfRules(call.rules).map(problem => ({ kind: 'rules', problem }) as const)
  const timeline = problemsOfTimeline(call.timeline).map(
    problem => ({ kind: 'timeline', problem }) as const,
  )
  const problems = [
    ...rules,
    ...timeline,
    ...missing(call, now),
    ...unstated(call),
    ...inconsistent(call),
    ...untranslated(call),
    ...staffProblems(call.timeline, call.timeZone).map(
      problem => ({ kind: 'staff', problem }) as const,
    ),
  ]
  return problems.toSorted((a, b) => Number(isMust(b)) - Number(isMust(a)))
}

function missing(call: CallToJudge, now: Date): readonly CallProblem[] {
  const { titles, timeline, words, contact, mailTestedAt } = call
  const checks: readonly (false | CallProblem)[] = [
    isEmpty(titles) && { kind: 'title-missing' },
    timeline.entriesCloseAt <= now && { kind: 'entries-would-be-closed' },
    isEmpty(words.perimeters) && { kind: 'who-missing' },
    words.prizes.length === 0 && { kind: 'prizes-missing' },
    ...words.prizes.map(
      ({ award, value }) => value === null && ({ kind: 'prize-without-value', award } as const),
    ),
    contact === null && { kind: 'contact-missing' },
    mailTestedAt === null && { kind: 'mail-untested' },
  ]
  return checks.filter(problem => problem !== false)
}

function unstated(call: CallToJudge): readonly CallProblem[] {
  return call.unstated.map(gap => ({ kind: 'unstated', gap }))
}

function inconsistent({ rules, words, jurors }: CallToJudge): readonly CallProblem[] {
  const sum = rules.criteria.reduce((total, { weight }) => total + weight, 0)
  const { members, sheetsPerEntry } = rules.jury
  const endowed = new Set(words.prizes.map(({ award }) => award))
  const unendowed = words.prizes.length === 0 ? [] : awardsToEndow(rules)
  const checks: readonly (false | CallProblem)[] = [
    members !== null && members < sheetsPerEntry && { kind: 'jury-smaller-than-sheets' },
    ...unendowed.map(
      award => !endowed.has(award) && ({ kind: 'award-without-prize', award } as const),
    ),
    sum !== 100 && sum > 0 && { kind: 'weights-not-hundred', sum },
    members !== null && jurors < members && { kind: 'jurors-to-invite', count: members - jurors },
    rules.paperBallots && { kind: 'paper-comes-later' },
  ]
  return checks.filter(problem => problem !== false)
}

/** Texts that exist in some language of the town and not in another. */
function untranslated({ languages, titles, intros, words }: CallToJudge): readonly CallProblem[] {
  const { descriptions, perimeters } = words
  const texts: readonly (readonly [TextOfCall, LocalText])[] = [
    ['titles', titles],
    ['intros', intros],
    ['descriptions', descriptions],
    ['perimeters', perimeters],
  ]
  return texts
    .filter(([, text]) => !isEmpty(text))
    .flatMap(([name, text]) =>
      languages
        .filter(language => !text[language])
        .map(language => ({ kind: 'not-in-language', text: name, language }) as const),
    )
}

/** Where the organiser mends it. */
export const mendingPlaces = [
  'text',
  'criteria',
  'winners',
  'eligibility',
  'dates',
  'statements',
  'jury',
  'test-letter',
] as const
export type MendingPlace = (typeof mendingPlaces)[number]

/** The page on which a problem is mended. */
export function whereToMend(problem: CallProblem): MendingPlace {
  switch (problem.kind) {
    case 'rules':
      return placeOfRule(problem.problem)
    case 'timeline':
    case 'staff':
    case 'entries-would-be-closed':
      return 'dates'
    case 'title-missing':
    case 'prizes-missing':
    case 'prize-without-value':
    case 'award-without-prize':
    case 'contact-missing':
      return 'text'
    case 'not-in-language':
      return problem.text === 'perimeters' ? 'eligibility' : 'text'
    case 'who-missing':
      return 'eligibility'
    case 'weights-not-hundred':
      return 'criteria'
    case 'jury-smaller-than-sheets':
    case 'paper-comes-later':
      return 'winners'
    case 'jurors-to-invite':
      return 'jury'
    case 'unstated':
      return 'statements'
    case 'mail-untested':
      return 'test-letter'
    default:
      return unknownProblem(problem)
  }
}

function placeOfRule(problem: RulesProblem): MendingPlace {
  switch (problem) {
    case 'weights-sum-to-zero':
    case 'scale-is-empty':
    case 'scale-does-not-fit-step':
    case 'criterion-twice':
    case 'category-twice':
      return 'criteria'
    case 'shares-do-not-sum-to-100':
    case 'tie-rule-names-unknown-criterion':
    case 'no-award':
    case 'standards-not-descending':
    case 'correction-needs-all-sheets-opened':
      return 'winners'
    default:
      return unknownProblem(problem)
  }
}

function isEmpty(text: LocalText): boolean {
  return Object.keys(text).length === 0
}

function unknownProblem(problem: never): never {
  throw new Error(`Unknown problem of a call: ${JSON.stringify(problem)}`)
}
