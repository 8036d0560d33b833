import type { Fraction } from 'fraction.js'
import type { Rules } from '../contest/rules.ts'
import type { Agreement } from '../jury/agreement.ts'
import { figure } from './exact.ts'
import { marginsOf } from './margins.ts'
import { type Field, outcomeOf } from './outcome.ts'
import type { Standing } from './ranking.ts'
import type { Awards, CategoryResult, EntryResult, Figure } from './result.ts'
import type { Scored } from './scored.ts'

/** What a category's part of the result is made from. */
export type CategoryInput = {
  readonly category: string
  readonly field: Field
  readonly agreement: Agreement
  /** The awards as they would be without the sheets of one juror. */
  readonly leaveOneOut: readonly { readonly juror: number; readonly awards: Awards }[]
}

/** Places, awards and how certain they are, of one category; its entries in the order of the field. */
export function categoryResult(rules: Rules, input: CategoryInput): CategoryResult {
  const { category, field, agreement, leaveOneOut } = input
  const { scored, standings, awards } = outcomeOf(rules, field)
  return {
    category,
    entries: scored.map(entry => entryResult(entry, { rules, standings })),
    awards,
    margins: marginsOf(rules, field).map(({ award, votes, jury }) => ({
      award,
      votes,
      jury: jury && { rise: figure(jury.rise), beyond: jury.beyond },
    })),
    agreement: agreementResult(agreement),
    leaveOneOut: [...leaveOneOut],
  }
}

function entryResult(
  { entry, findings, votes, publicPoints, score }: Scored,
  {
    rules,
    standings,
  }: { readonly rules: Rules; readonly standings: ReadonlyMap<number, Standing> },
): EntryResult {
  const { trimmed } = findings
  const contender = {
    entry,
    sheetsCounted: findings.sheetsCounted,
    criteria: rules.criteria.map(({ key }) => ({
      criterion: key,
      mean: figureOrNull(findings.means.get(key)),
    })),
    droppedOut: [...findings.droppedOut],
    rawPoints: figureOrNull(findings.raw),
    correctedPoints: figureOrNull(findings.corrected),
    trimmed: trimmed && { highest: figure(trimmed.highest), lowest: figure(trimmed.lowest) },
    juryPoints: figureOrNull(findings.points),
    votes,
    publicPoints: figureOrNull(publicPoints),
  }
  if ('reason' in score) {
    return { ...contender, total: null, place: null, reachedBy: null, reason: score.reason }
  }
  const standing = standings.get(entry)
  if (!standing) throw new Error(`Entry ${entry} has a total and no place`)
  return { ...contender, total: figure(score.total), ...standing }
}

function agreementResult({ intraclass, ...agreement }: Agreement): CategoryResult['agreement'] {
  return {
    alpha: figureOrNull(agreement.alpha),
    criteria: agreement.criteria.map(({ criterion, alpha }) => ({
      criterion,
      alpha: figureOrNull(alpha),
    })),
    jurors: agreement.jurors,
    entries: agreement.entries,
    kendallsW: figureOrNull(agreement.kendallsW),
    intraclass: intraclass && {
      single: figure(intraclass.single),
      average: figure(intraclass.average),
      singleConsistency: figure(intraclass.singleConsistency),
      averageConsistency: figure(intraclass.averageConsistency),
    },
  }
}

function figureOrNull(value: Fraction | null | undefined): Figure | null {
  return value ? figure(value) : null
}
