import { Fraction } from 'fraction.js'

/** How far jurors agree, as far as words can tell it; "unknown" where there is no figure. */
export type AgreementLevel = 'strong' | 'fair' | 'weak' | 'none' | 'unknown'

/**
 * The level of a coefficient of agreement, 1 being full agreement and 0 chance: strong from 0.8 on, fair from
 * 2/3 on (Krippendorff's customary thresholds), none from 0 down. It picks words and decides nothing.
 */
export function agreementLevel(exact: string | null): AgreementLevel {
  if (exact === null) return 'unknown'
  const value = new Fraction(exact)
  if (value.gte(new Fraction(4, 5))) return 'strong'
  if (value.gte(new Fraction(2, 3))) return 'fair'
  return value.gt(0) ? 'weak' : 'none'
}
