import { z } from 'zod'
import { rulesSchema } from '../contest/rules.ts'

const amount = z.int().min(0)
const entryNumber = z.int().min(1)
const entryNumbers = z.array(entryNumber)

/** An exact value beside its display, rounded half-up to two decimals. */
const figureSchema = z.strictObject({
  exact: z.string().regex(/^-?(0|[1-9]\d*)\/[1-9]\d*$/),
  shown: z.string().regex(/^-?(0|[1-9]\d*)\.\d\d$/),
})

const unplacedReasonSchema = z.enum(['too-few-sheets', 'nothing-assessed', 'no-votes'])

/**
 * Null when the total alone gave the place. An entry that shares its place says so; any other in a
 * tie names the rule that separated it from the next above it, or, first of the tie, from the next
 * below.
 */
const reachedBySchema = z
  .union([rulesSchema.unwrap().shape.tieChain.element, z.literal('shared-place')])
  .nullable()

const contenderShape = {
  entry: entryNumber,
  sheetsCounted: amount,
  /** In the order of the rules; the mean is null where no counted sheet has a mark. */
  criteria: z.array(z.strictObject({ criterion: z.string(), mean: figureSchema.nullable() })),
  /** Criteria that every counted sheet left unassessed. */
  droppedOut: z.array(z.string()),
  juryPoints: figureSchema.nullable(),
  votes: amount,
  publicPoints: figureSchema,
}

const placedSchema = z.strictObject({
  ...contenderShape,
  total: figureSchema,
  place: z.int().min(1),
  reachedBy: reachedBySchema,
})

const unplacedSchema = z.strictObject({
  ...contenderShape,
  total: z.null(),
  place: z.null(),
  reachedBy: z.null(),
  reason: unplacedReasonSchema,
})

const awardsSchema = z.strictObject({
  /** Ascending; entries that share a place stand together, and the places skipped are missing. */
  places: z.array(z.strictObject({ place: z.int().min(1), entries: entryNumbers })),
  /** Several when the most votes are shared; empty when nobody has a vote or there is no award. */
  audience: entryNumbers,
})

const categorySchema = z.strictObject({
  category: z.string(),
  /** The entries in the running, by number. */
  entries: z.array(z.union([placedSchema, unplacedSchema])),
  awards: awardsSchema,
})

const accountShape = { counted: amount, notCounted: amount, inReview: amount, void: amount }

/** Every ballot stands in exactly one of the four; `entries` has every entry, by number. */
const ballotsSchema = z.strictObject({
  ...accountShape,
  entries: z.array(z.strictObject({ entry: entryNumber, ...accountShape })),
})

/** What a count finds. Its order never depends on the order of what was counted. */
export const resultSchema = z
  .strictObject({
    format: z.literal(1),
    /** In the order of the rules. */
    categories: z.array(categorySchema),
    ballots: ballotsSchema,
    publicQuorumMet: z.boolean(),
    reviewCouldChangeAwards: z.boolean(),
    /** Sheets left out because a mark is missing, by entry and juror. */
    unfinishedSheets: z.array(z.strictObject({ juror: z.int().min(1), entry: entryNumber })),
    withdrawn: entryNumbers,
  })
  .readonly()

export type Result = z.infer<typeof resultSchema>
export type CategoryResult = Result['categories'][number]
export type EntryResult = CategoryResult['entries'][number]
export type Awards = CategoryResult['awards']
export type Ballots = Result['ballots']
export type Figure = z.infer<typeof figureSchema>
export type ReachedBy = z.infer<typeof reachedBySchema>
export type UnplacedReason = z.infer<typeof unplacedReasonSchema>
