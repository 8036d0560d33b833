import { z } from 'zod'
import type { Contest } from '../contest/contest.ts'
import { rulesSchema } from '../contest/rules.ts'
import { hex } from '../log/canonical.ts'
import type { CountInput } from './count.ts'
import { type Result, resultSchema } from './result.ts'

const choicesSchema = z.record(z.string(), z.int())
const marksSchema = z.record(z.string(), z.union([z.int(), z.literal('unassessed')]))

/** What the count was made from and what it found: everything a recount needs, and no name of anybody. */
export const payloadSchema = z.strictObject({
  format: z.literal(1),
  town: z.string(),
  contest: z.string(),
  countedAt: z.iso.datetime(),
  rulesHash: z.string(),
  rules: rulesSchema,
  entries: z.array(
    z.strictObject({ number: z.int(), category: z.string(), withdrawn: z.boolean() }),
  ),
  jurors: z.array(z.strictObject({ member: z.int(), chair: z.boolean() })),
  sheets: z.array(z.strictObject({ juror: z.int(), entry: z.int(), marks: marksSchema })),
  ballots: z.array(z.strictObject({ id: z.string(), choices: choicesSchema, nonce: z.string() })),
  decisions: z.array(
    z.strictObject({ ballotId: z.string(), verdict: z.enum(['not-counted', 'in-review']) }),
  ),
  result: resultSchema,
})
export type Payload = z.infer<typeof payloadSchema>

/** The signed file: the payload's canonical text, its hash and the town's signature over that hash. */
export const resultFileSchema = z.strictObject({
  payload: payloadSchema,
  sha256: z.string(),
  keyId: z.string(),
  signature: z.string(),
})

export function resultPayload(counted: {
  readonly contest: Contest
  readonly input: CountInput
  readonly ballots: readonly { readonly id: string; readonly nonce: Uint8Array }[]
  readonly jury: readonly { readonly member: number; readonly chair: boolean }[]
  readonly result: Result
  readonly now: Date
}): Payload {
  const { contest, input, jury, result, now } = counted
  const nonces = new Map(counted.ballots.map(({ id, nonce }) => [id, hex(nonce)]))
  return {
    format: 1,
    town: contest.town.slug,
    contest: contest.slug,
    countedAt: now.toISOString(),
    rulesHash: contest.rulesHash ? hex(contest.rulesHash) : '',
    rules: contest.rules,
    entries: input.entries.map(({ number, category, withdrawn }) => ({
      number,
      category,
      withdrawn,
    })),
    jurors: jury.map(({ member, chair }) => ({ member, chair })),
    sheets: input.sheets.map(sheet => ({ ...sheet, marks: { ...sheet.marks } })),
    ballots: input.ballots.map(({ id, choices }) => ({
      id,
      choices: { ...choices },
      nonce: nonces.get(id) ?? '',
    })),
    decisions: input.decisions.map(({ ballotId, verdict }) => ({ ballotId, verdict })),
    result,
  }
}
