import { z } from 'zod'
import { languages } from '#app/domain/town/local-text.ts'
import {
  assessmentMethods,
  complianceStatuses,
  entryBases,
  type Statements,
} from '#app/domain/town/statements.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'

const text = (most: number) => z.string().trim().max(most, `tooLong:${most}`).optional()
const day = z
  .string()
  .refine(typed => dayOf(typed) !== null, 'date')
  .optional()

/** Whatever is left empty is not stated yet. */
export const statementsSchema = z.object({
  controllerAddress: text(200),
  processors: text(600),
  entryBasis: z.enum(entryBases, { error: 'choose' }).optional(),
  /** What is no number is judged as zero years. */
  entryRetentionYears: z.coerce.number().catch(0).optional(),
  accessibilityStatus: z.enum(complianceStatuses, { error: 'choose' }).optional(),
  accessibilityExceptions: z.partialRecord(z.enum(languages), text(4000)).default({}),
  accessibilityMethod: z.enum(assessmentMethods, { error: 'choose' }).optional(),
  accessibilityPreparedOn: day,
  accessibilityReviewedOn: day,
  accessibilityContact: text(200),
})
export type StatementsForm = z.input<typeof statementsSchema>

export function statementsFrom(form: z.output<typeof statementsSchema>): Statements {
  const exceptions = Object.entries(form.accessibilityExceptions).filter(([, written]) => written)
  return {
    controllerAddress: form.controllerAddress ?? null,
    processors: form.processors ?? null,
    entryBasis: form.entryBasis ?? null,
    entryRetentionYears: form.entryRetentionYears ?? null,
    accessibilityStatus: form.accessibilityStatus ?? null,
    accessibilityExceptions: Object.fromEntries(exceptions),
    accessibilityMethod: form.accessibilityMethod ?? null,
    accessibilityPreparedOn: form.accessibilityPreparedOn ?? null,
    accessibilityReviewedOn: form.accessibilityReviewedOn ?? null,
    accessibilityContact: form.accessibilityContact ?? null,
  }
}

/** The statements as the form shows them. */
export function statementsTyped(statements: Statements): StatementsForm {
  const { entryRetentionYears: years, accessibilityExceptions, ...texts } = statements
  const stated = Object.entries(texts).filter(([, value]) => value !== null)
  return {
    ...Object.fromEntries(stated),
    ...(years === null ? {} : { entryRetentionYears: String(years) }),
    accessibilityExceptions: { ...accessibilityExceptions },
  }
}
