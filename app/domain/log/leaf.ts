import { z } from 'zod'
import { canonicalJson, commitmentTo, type Sha256 } from './canonical.ts'
import { leafHash, rootOfLeaves } from './merkle-tree.ts'

export const hash256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const ballotIdSchema = z.string().regex(/^[0-9a-f]{32}$/)
const version = z.literal(1)

const rulesLeaf = z.strictObject({ kind: z.literal('rules'), rules: hash256Schema, v: version })
// Members stand in the order of their names, so that a parsed leaf is written as it was.
const ballotLeaf = z.strictObject({
  ballot: ballotIdSchema,
  commitment: hash256Schema,
  kind: z.literal('ballot'),
  v: version,
})
const changeLeaf = z.strictObject({
  ballot: ballotIdSchema,
  commitment: hash256Schema,
  kind: z.literal('change'),
  replaces: ballotIdSchema,
  v: version,
})
const withdrawalLeaf = z.strictObject({
  entry: z.int().min(1),
  kind: z.literal('withdrawal'),
  v: version,
})
const sheetLeaf = z.strictObject({
  commitment: hash256Schema,
  kind: z.literal('sheet'),
  /** The commitment of the same sheet as it stood before. */
  replaces: hash256Schema.optional(),
  v: version,
})
const decisionLeaf = z.strictObject({
  commitment: hash256Schema,
  kind: z.literal('decision'),
  v: version,
})
/** No ballot and no sheet follows; `size` is the number of leaves before it. */
const closeLeaf = z.strictObject({ kind: z.literal('close'), size: z.int().min(1), v: version })
const countLeaf = z.strictObject({ count: hash256Schema, kind: z.literal('count'), v: version })
/** Opens a counted log again: what follows corrects the result whose payload has this hash. */
const correctionLeaf = z.strictObject({
  kind: z.literal('correction'),
  result: hash256Schema,
  v: version,
})

const bound = { nonce: hash256Schema }
export const accounts = ['counted', 'not-counted', 'in-review', 'void'] as const
export const verdicts = ['counted', 'not-counted', 'in-review'] as const

/**
 * A leaf with what its commitment opens to. A ballot that was not replaced is opened and stands in one
 * account; a replaced one stays closed.
 */
export const loggedSchema = z.union([
  z.strictObject({
    leaf: z.discriminatedUnion('kind', [ballotLeaf, changeLeaf]),
    opened: z.strictObject({ choices: z.record(z.string(), z.int().min(1)), ...bound }).optional(),
    account: z.enum(accounts).optional(),
  }),
  z.strictObject({
    leaf: sheetLeaf,
    opened: z
      .strictObject({
        entry: z.int().min(1),
        juror: z.int().min(1),
        marks: z.record(z.string(), z.union([z.int(), z.literal('unassessed')])),
        ...bound,
      })
      .optional(),
  }),
  z.strictObject({
    leaf: decisionLeaf,
    opened: z.strictObject({ ballot: ballotIdSchema, verdict: z.enum(verdicts), ...bound }),
  }),
  z.strictObject({
    leaf: z.discriminatedUnion('kind', [
      rulesLeaf,
      withdrawalLeaf,
      closeLeaf,
      countLeaf,
      correctionLeaf,
    ]),
  }),
])
export type Logged = z.infer<typeof loggedSchema>

/**
 * What the log says, one leaf each. It tells that something was said, what it replaces and what it is
 * bound to by a salted commitment; never who said it, when, or for whom.
 */
export type Leaf = Logged['leaf']

export type LeafKind = Leaf['kind']
export type Account = (typeof accounts)[number]
export type Verdict = (typeof verdicts)[number]

export type LoggedBallot = Extract<Logged, { account?: unknown }>
export type LoggedSheet = Extract<Logged, { leaf: { kind: 'sheet' } }>
type LoggedDecision = Extract<Logged, { leaf: { kind: 'decision' } }>

export function isBallot(item: Logged): item is LoggedBallot {
  return item.leaf.kind === 'ballot' || item.leaf.kind === 'change'
}

export function isSheet(item: Logged): item is LoggedSheet {
  return item.leaf.kind === 'sheet'
}

export function isDecision(item: Logged): item is LoggedDecision {
  return item.leaf.kind === 'decision'
}

/** The hash that stands in the tree for a leaf: that of its canonical text. */
export function hashOfLeaf(sha256: Sha256, leaf: Leaf): Uint8Array {
  return leafHash(sha256, leaf.kind === 'ballot' ? ballotText(leaf) : canonicalJson(leaf))
}

/** The canonical text of the leaf that there are most of, put together from its digits. */
function ballotText({ ballot, commitment }: z.infer<typeof ballotLeaf>): string {
  return `{"ballot":"${ballot}","commitment":"${commitment}","kind":"ballot","v":1}`
}

/** The root of the tree over a whole log. */
export function rootOfLog(sha256: Sha256, log: readonly Logged[]): Uint8Array {
  return rootOfLeaves(sha256, hashes())

  function* hashes() {
    for (const { leaf } of log) yield hashOfLeaf(sha256, leaf)
  }
}

/** Binds a sheet to its juror, entry and marks. */
export function sheetCommitment(
  sha256: Sha256,
  nonce: Uint8Array,
  {
    juror,
    entry,
    marks,
  }: {
    readonly juror: number
    readonly entry: number
    readonly marks: Readonly<Record<string, number | 'unassessed'>>
  },
): Uint8Array {
  return commitmentTo(sha256, nonce, { entry, juror, marks })
}
