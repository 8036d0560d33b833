import { z } from 'zod'
import { localTextSchema } from '../town/local-text-schema.ts'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/)
const percent = z.int().min(0).max(100)

/** A criterion judged from the visit alone may be left unassessed; its mark then comes from the others. */
const criterionSchema = z.strictObject({
  key,
  names: localTextSchema,
  weight: z.int().min(0).max(1000),
  assess: z.enum(['photo-or-visit', 'visit-only']),
})

const tieRuleSchema = z.union([
  z.literal('jury-points'),
  z.templateLiteral(['criterion:', key]),
  z.literal('counted-votes'),
])

/**
 * How a contest finds its winners. Frozen when the call is published and handed as it is to `count`.
 * Entries that are equal after the whole tie chain share the place, and the next place is skipped.
 */
export const rulesSchema = z
  .strictObject({
    format: z.literal(1),
    categories: z
      .array(z.strictObject({ key, names: localTextSchema }))
      .min(1)
      .max(12),
    criteria: z.array(criterionSchema).min(1).max(12),
    scale: z.strictObject({
      min: z.int().min(0),
      max: z.int().max(100),
      step: z.int().min(1),
    }),
    jury: z.strictObject({
      method: z.literal('mean'),
      share: percent,
      sheetsPerEntry: z.int().min(1).max(15),
    }),
    public: z.strictObject({
      method: z.literal('rank'),
      share: percent,
      quorum: z.int().min(0).max(1_000_000),
    }),
    tieChain: z.array(tieRuleSchema).max(20),
    awards: z.strictObject({ places: z.int().min(0).max(10), audience: z.boolean() }),
    minutesRequired: z.boolean(),
  })
  .readonly()

export type Rules = z.infer<typeof rulesSchema>
export type Criterion = Rules['criteria'][number]
export type TieRule = Rules['tieChain'][number]

export type RulesProblem =
  | 'weights-sum-to-zero'
  | 'shares-do-not-sum-to-100'
  | 'scale-is-empty'
  | 'scale-does-not-fit-step'
  | 'criterion-twice'
  | 'category-twice'
  | 'tie-rule-names-unknown-criterion'
  | 'no-award'

/** What is inconsistent in the rules; empty when the count can work with them. */
export function problemsOfRules(rules: Rules): readonly RulesProblem[] {
  const { criteria, categories, scale, jury, public: vote, tieChain, awards } = rules
  const criterionKeys = new Set(criteria.map(criterion => criterion.key))
  const unknownTie = tieChain.some(
    rule => rule.startsWith('criterion:') && !criterionKeys.has(rule.slice('criterion:'.length)),
  )
  const checks: readonly (readonly [boolean, RulesProblem])[] = [
    [criteria.every(criterion => criterion.weight === 0), 'weights-sum-to-zero'],
    [jury.share + vote.share !== 100, 'shares-do-not-sum-to-100'],
    [scale.max <= scale.min, 'scale-is-empty'],
    [(scale.max - scale.min) % scale.step !== 0, 'scale-does-not-fit-step'],
    [criterionKeys.size !== criteria.length, 'criterion-twice'],
    [
      new Set(categories.map(category => category.key)).size !== categories.length,
      'category-twice',
    ],
    [unknownTie, 'tie-rule-names-unknown-criterion'],
    [awards.places === 0 && !awards.audience, 'no-award'],
  ]
  return checks.filter(([broken]) => broken).map(([, problem]) => problem)
}
