import { z } from 'zod'
import { localTextSchema } from '../town/local-text-schema.ts'

/** How the sheets of an entry become its jury points. */
export const juryMethods = ['mean', 'trimmed-mean', 'severity-corrected'] as const
/** How votes become public points. */
export const publicMethods = ['rank', 'share-of-leader', 'share-of-votes'] as const

/** Who may look at the count between it and the results. */
export const previewers = ['chair', 'chair-and-organisers'] as const

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

/** The recognition by standard: every entry whose jury points reach the figure has it. */
const standardsSchema = z.strictObject({ gold: percent, silver: percent, bronze: percent })

/** What is asked of an entry beside the words of the call. */
const eligibilitySchema = z
  .strictObject({
    oneEntryPerUnit: z.boolean(),
    /** Neither jurors nor their close relatives enter. */
    noJurors: z.boolean(),
    /** With fewer entries the organiser may extend the deadline or cancel; 0 asks for none. */
    leastEntries: z.int().min(0).max(1000),
  })
  .default({ oneEntryPerUnit: false, noJurors: false, leastEntries: 0 })

/**
 * How a contest finds its winners. Frozen when the call is published and handed as it is to `count`.
 * Entries that are equal after the whole tie chain share the place, and the next place is skipped.
 * What has a default may be missing in a frozen text and then means the default.
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
      method: z.enum(juryMethods),
      share: percent,
      /** How many sit on the jury; null where the call does not say. */
      members: z.int().min(1).max(15).nullable().default(null),
      sheetsPerEntry: z.int().min(1).max(15),
      /** Whose sheets the result opens: of every entry, or only of those with an award. */
      opened: z.enum(['all', 'awarded']).default('all'),
    }),
    public: z.strictObject({
      method: z.enum(publicMethods),
      share: percent,
      quorum: z.int().min(0).max(1_000_000),
    }),
    tieChain: z.array(tieRuleSchema).max(20),
    awards: z.strictObject({
      places: z.int().min(0).max(10),
      audience: z.boolean(),
      standards: standardsSchema.nullable().default(null),
      /** An operator with a prize is passed over by the prizes that follow. */
      onePrizePerOperator: z.boolean().default(false),
      /** Last year's first place takes part out of competition. */
      lastFirstOutOfCompetition: z.boolean().default(false),
    }),
    minutesRequired: z.boolean(),
    eligibility: eligibilitySchema,
    paperBallots: z.boolean().default(false),
    /** Who may look at the count before the results are out. */
    preview: z.enum(previewers).default('chair-and-organisers'),
  })
  .readonly()

export type Rules = z.infer<typeof rulesSchema>
export type Criterion = Rules['criteria'][number]
export type JuryMethod = Rules['jury']['method']
export type PublicMethod = Rules['public']['method']
export type Standard = keyof z.infer<typeof standardsSchema>
export type Eligibility = Rules['eligibility']
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
  | 'standards-not-descending'
  | 'correction-needs-all-sheets-opened'

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
    [!descend(awards.standards), 'standards-not-descending'],
    [
      jury.method === 'severity-corrected' && jury.opened !== 'all',
      'correction-needs-all-sheets-opened',
    ],
  ]
  return checks.filter(([broken]) => broken).map(([, problem]) => problem)
}

function descend(standards: Rules['awards']['standards']): boolean {
  if (standards === null) return true
  return standards.gold > standards.silver && standards.silver > standards.bronze
}
