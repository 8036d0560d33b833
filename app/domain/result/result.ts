import { z } from 'zod'
import { juryMethods, rulesSchema } from '../contest/rules.ts'

const amount = z.int().min(0)
const entryNumber = z.int().min(1)
const entryNumbers = z.array(entryNumber)

/** An exact value beside its display, rounded half-up to two decimals. */
const figureSchema = z
  .strictObject({
    exact: z
      .string()
      .max(2000)
      .regex(/^-?(0|[1-9]\d*)\/[1-9]\d*$/),
    shown: z
      .string()
      .max(2000)
      .regex(/^-?(0|[1-9]\d*)\.\d\d$/),
  })
  .meta({ id: 'figure' })

const unplacedReasonSchema = z.enum([
  'too-few-sheets',
  'nothing-assessed',
  'no-votes',
  'out-of-competition',
])

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
  /** The plain mean of the counted sheets' points. */
  rawPoints: figureSchema.nullable(),
  /** Corrected for the jurors' severity; null where that is not estimated. */
  correctedPoints: figureSchema.nullable(),
  /** The sheets' points that a trimmed mean left out. */
  trimmed: z.strictObject({ highest: figureSchema, lowest: figureSchema }).nullable(),
  /** The points by the jury's method. */
  juryPoints: figureSchema.nullable(),
  votes: amount,
  /** Null out of competition. */
  publicPoints: figureSchema.nullable(),
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

const awardsSchema = z
  .strictObject({
    /** Ascending; entries that share a place stand together, and the places skipped are missing. */
    places: z.array(z.strictObject({ place: z.int().min(1), entries: entryNumbers })),
    /** Several when the most votes are shared; empty when nobody has a vote or there is no award. */
    audience: entryNumbers,
    /** Null where the rules have no standards. */
    standards: z
      .strictObject({ gold: entryNumbers, silver: entryNumbers, bronze: entryNumbers })
      .nullable(),
    /** The jury's special recognitions. */
    recognitions: entryNumbers,
  })
  .meta({ id: 'awards' })

/** The smallest change for one entry that gives an award to others; null where no number does. */
const marginSchema = z.strictObject({
  award: z.union([
    z.string().regex(/^place-[1-9]\d*$/),
    z.enum(['audience', 'gold', 'silver', 'bronze']),
  ]),
  votes: z.int().min(1).nullable(),
  /** A rise of the jury points by so much, or by anything beyond it. */
  jury: z.strictObject({ rise: figureSchema, beyond: z.boolean() }).nullable(),
})

/** How far the jurors agreed; what cannot be told is null. */
const agreementSchema = z.strictObject({
  /** Krippendorff's alpha of the sheets' points (interval), and of the marks on a criterion (ordinal). */
  alpha: figureSchema.nullable(),
  criteria: z.array(z.strictObject({ criterion: z.string(), alpha: figureSchema.nullable() })),
  jurors: amount,
  /** The entries judged by every one of these jurors: what the figures below rest on. */
  entries: amount,
  kendallsW: figureSchema.nullable(),
  /** ICC(2,1), ICC(2,k), ICC(3,1) and ICC(3,k). */
  intraclass: z
    .strictObject({
      single: figureSchema,
      average: figureSchema,
      singleConsistency: figureSchema,
      averageConsistency: figureSchema,
    })
    .nullable(),
})

const categorySchema = z.strictObject({
  category: z.string(),
  /** The entries in the running, by number. */
  entries: z.array(z.union([placedSchema, unplacedSchema])),
  awards: awardsSchema,
  /** For each award given, in this order: places, audience, gold, silver, bronze. */
  margins: z.array(marginSchema),
  agreement: agreementSchema,
  /** The awards without the sheets of one juror, where entries need one sheet less. */
  leaveOneOut: z.array(z.strictObject({ juror: z.int().min(1), awards: awardsSchema })),
})

const jurySchema = z.strictObject({
  /** The method applied: the mean where severity could not be corrected for. */
  method: z.enum(juryMethods),
  /** Why severity is not estimated. */
  correctionProblem: z
    .enum(['no-sheets', 'panel-not-connected', 'juror-with-few-sheets'])
    .nullable(),
  jurors: z.array(
    z.strictObject({
      juror: z.int().min(1),
      /** The counted sheets. */
      sheets: z.int().min(1),
      /** By how many points the juror marks higher than the panel. */
      leniency: figureSchema.nullable(),
    }),
  ),
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
    jury: jurySchema,
    /** In the order of the rules. */
    categories: z.array(categorySchema),
    ballots: ballotsSchema,
    publicQuorumMet: z.boolean(),
    reviewCouldChangeAwards: z.boolean(),
    /** Sheets for entries in the running that do not count, by entry and juror. */
    leftOutSheets: z.array(
      z.strictObject({
        juror: z.int().min(1),
        entry: entryNumber,
        reason: z.enum(['unfinished', 'recused']),
      }),
    ),
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
