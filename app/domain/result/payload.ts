import { z } from 'zod'
import { frozenRulesSchema } from '../contest/call.ts'
import { hash256Schema, loggedSchema } from '../log/leaf.ts'
import { resultSchema } from './result.ts'

const entryNumber = z.int().min(1)
const member = z.int().min(1)

/** What the count was made from beside sheets and ballots, and what it found. Its hash is a leaf. */
const countedShape = {
  countedAt: z.iso.datetime(),
  /** Every entry that has a number, by number. */
  entries: z.array(
    z.strictObject({
      number: entryNumber,
      category: z.string(),
      withdrawn: z.boolean(),
      /** Which entries are of one operator; null where the rules do not ask. */
      operator: z.int().min(1).nullable(),
      outOfCompetition: z.boolean(),
    }),
  ),
  jurors: z.array(z.strictObject({ member, chair: z.boolean() })),
  recusals: z.array(z.strictObject({ juror: member, entry: entryNumber })),
  recognitions: z.array(entryNumber),
  result: resultSchema,
}

const countedSchema = z.strictObject(countedShape)
export type Counted = z.infer<typeof countedSchema>

/** Everything a recount needs, and no name of anybody. */
export const payloadSchema = z.strictObject({
  format: z.literal(1),
  town: z.string(),
  contest: z.string(),
  /** A correction is the next version, with its reason. */
  version: z.int().min(1),
  reason: z.string().nullable(),
  /** The town's Ed25519 key, which signs the file and the checkpoint. */
  publicKey: hash256Schema,
  rules: frozenRulesSchema,
  rulesHash: hash256Schema,
  ...countedShape,
  /** Every leaf of the log, in its order. */
  log: z.array(loggedSchema),
  checkpoint: z.string(),
})
export type Payload = z.infer<typeof payloadSchema>

/** The signed file: the payload's hash is that of its canonical text, and the signature is over it. */
export const resultFileSchema = z.strictObject({
  payload: payloadSchema,
  sha256: hash256Schema,
  /** The first sixteen digits of the hash of the town's key. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})
export type ResultFile = z.infer<typeof resultFileSchema>

/** What pages and minutes show of a payload; its log is not looked at for a reader. */
export const shownPayloadSchema = z.object({
  rules: frozenRulesSchema,
  countedAt: z.string(),
  recusals: countedShape.recusals,
  recognitions: countedShape.recognitions,
  result: resultSchema,
})
export type ShownPayload = z.infer<typeof shownPayloadSchema>

/** The same of a whole file. */
export const shownFileSchema = z.object({
  payload: shownPayloadSchema,
})

/** What a correction is decided by; it looks at no log either. */
export const countedFileSchema = z.object({
  payload: z.object({
    entries: countedShape.entries,
    jurors: countedShape.jurors,
    recusals: countedShape.recusals,
    recognitions: countedShape.recognitions,
  }),
})
