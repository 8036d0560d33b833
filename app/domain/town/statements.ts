import { allowed, type Decision, refused } from '../decision.ts'
import type { LocalText } from './local-text.ts'

/** How far a site meets the standard, as Implementing Decision (EU) 2018/1523 has it. */
export const complianceStatuses = ['full', 'partial', 'none'] as const
export type ComplianceStatus = (typeof complianceStatuses)[number]

/** How that was found: by the municipality itself or by somebody from outside. */
export const assessmentMethods = ['self', 'third-party'] as const
export type AssessmentMethod = (typeof assessmentMethods)[number]

/** On what a municipality bases the data of entries: art. 6(1)(b) or (e) of the General Data Protection Regulation. */
export const entryBases = ['contract', 'public-task'] as const
export type EntryBasis = (typeof entryBases)[number]

/** What only the municipality can state on its pages about privacy and accessibility; null is unstated. */
export type Statements = {
  readonly controllerAddress: string | null
  /** Who works with the data for the municipality: hosting, mail. */
  readonly processors: string | null
  readonly entryBasis: EntryBasis | null
  readonly entryRetentionYears: number | null
  readonly accessibilityStatus: ComplianceStatus | null
  readonly accessibilityExceptions: LocalText
  readonly accessibilityMethod: AssessmentMethod | null
  /** Calendar days written as 2026-09-20. */
  readonly accessibilityPreparedOn: string | null
  readonly accessibilityReviewedOn: string | null
  readonly accessibilityContact: string | null
}

export const statementGaps = [
  'controllerAddress',
  'processors',
  'entryBasis',
  'entryRetentionYears',
  'accessibilityStatus',
  'accessibilityExceptions',
  'accessibilityMethod',
  'accessibilityPreparedOn',
  'accessibilityContact',
] as const
export type StatementGap = (typeof statementGaps)[number]

/**
 * What the municipality has yet to state. Exceptions are asked for where the site is not said to meet
 * the standard in full; a review is not, as a statement is new before it is reviewed.
 */
export function gapsIn(statements: Statements): readonly StatementGap[] {
  return statementGaps.filter(gap => {
    if (gap !== 'accessibilityExceptions') return statements[gap] === null
    const { accessibilityStatus: status, accessibilityExceptions: texts } = statements
    return (status === 'partial' || status === 'none') && Object.keys(texts).length === 0
  })
}

export type StatementsRefusal =
  | 'retention-not-in-whole-years'
  | 'prepared-in-the-future'
  | 'reviewed-in-the-future'
  | 'reviewed-before-prepared'

/**
 * Whether the statements can be true today, which is a day of the town's calendar: entries are kept for
 * one to a hundred whole years, and nothing was prepared or reviewed after today, nor reviewed before it
 * was prepared.
 */
export function mayState(statements: Statements, today: string): Decision<StatementsRefusal> {
  const { entryRetentionYears: years } = statements
  const { accessibilityPreparedOn: prepared, accessibilityReviewedOn: reviewed } = statements
  if (years !== null && !(Number.isInteger(years) && years >= 1 && years <= 100)) {
    return refused('retention-not-in-whole-years')
  }
  if (prepared !== null && prepared > today) return refused('prepared-in-the-future')
  if (reviewed !== null && reviewed > today) return refused('reviewed-in-the-future')
  if (reviewed !== null && (prepared === null || reviewed < prepared)) {
    return refused('reviewed-before-prepared')
  }
  return allowed
}
