import { z } from 'zod'
import type { ContestPlace } from '../town/addresses.ts'
import { bytesOfHex, hex, type Sha256 } from '../log/canonical.ts'
import type { VerifySignature } from '../log/checkpoint.ts'
import { Irregular } from '../log/irregularity.ts'
import { isSigningKey } from '../log/signing-key.ts'
import { type Logged, loggedSchema } from '../log/leaf.ts'
import { type Payload, payloadSchema, type ResultFile, resultFileSchema } from './payload.ts'

/** The hash and the signature check, handed in by whoever verifies. */
export type Tools = { readonly sha256: Sha256; readonly verify: VerifySignature }

export type Expected = {
  /** A key of the town from elsewhere, as hex. */
  readonly key?: string
  readonly contest?: ContestPlace
}

/** Parses a file of format 1 by its schema. Throws Irregular that names the first place that does not fit. */
export function parseResultFile(value: unknown, expected: Expected): ResultFile {
  checkListLengths(value, [])
  const parsed = shellSchema.safeParse(value)
  if (!parsed.success) throw notAResult(parsed.error.issues)
  const log = parseLog(parsed.data.payload.log)
  const file = { ...parsed.data, payload: { ...parsed.data.payload, log } }
  checkShape(file.payload)
  const { town, contest } = file.payload
  const wanted = expected.contest
  if (wanted && (wanted.town !== town || wanted.contest !== contest)) {
    throw new Irregular({
      kind: 'another-contest',
      expected: `${wanted.town}/${wanted.contest}`,
      found: `${town}/${contest}`,
    })
  }
  return file
}

/** A file apart from its log, which is looked at in parts: the first bad element is enough. */
const shellSchema = resultFileSchema.extend({
  payload: payloadSchema.extend({ log: z.array(z.unknown()) }),
})

const partSchema = z.array(loggedSchema)
const partLength = 1000

function parseLog(log: readonly unknown[]): Logged[] {
  const parts: Logged[][] = []
  for (let start = 0; start < log.length; start += partLength) {
    const parsed = partSchema.safeParse(log.slice(start, start + partLength))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const [index, ...path] = issue?.path ?? []
      throw notAResult(issue ? [{ ...issue, path }] : [], ['payload', 'log', start + Number(index)])
    }
    parts.push(parsed.data)
  }
  return parts.flat()
}

/** Every list but the log; a schema would name each of a million bad elements before it gave up. */
const longestList = 10_000

function checkListLengths(value: unknown, path: readonly string[]): void {
  if (typeof value !== 'object' || value === null || path.join('.') === 'payload.log') return
  if (Array.isArray(value) && value.length > longestList) {
    throw new Irregular({ kind: 'not-a-result', path: path.join('.'), problem: 'too_big' })
  }
  for (const name in value) {
    checkListLengths((value as Record<string, unknown>)[name], [...path, name])
  }
}

/** What the schema cannot say: a correction gives its reason, and lists by number are in order. */
function checkShape({ version, reason, entries, jurors }: Payload): void {
  const problems = [
    ['reason', (version === 1) === (reason === null)],
    ['entries', isAscending(entries.map(({ number }) => number))],
    ['jurors', isAscending(jurors.map(({ member }) => member))],
  ] as const
  for (const [name, isRight] of problems) {
    const path = `payload.${name}`
    if (!isRight) throw new Irregular({ kind: 'not-a-result', path, problem: 'custom' })
  }
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

/** Checks hash, key and signature; `bytes` are the canonical text of the payload. */
export function checkSeal(
  { sha256, verify }: Tools,
  file: ResultFile & { readonly bytes: Uint8Array },
  expected: Expected,
): void {
  const { payload } = file
  const hash = sha256(file.bytes)
  same('hash-differs', hex(hash), file.sha256)
  if (expected.key !== undefined) same('another-key', expected.key, payload.publicKey)
  const publicKey = bytesOfHex(payload.publicKey)
  same('key-id-differs', hex(sha256(publicKey)).slice(0, 16), file.keyId)
  if (!isSigningKey(publicKey) || !verify(publicKey, hash, bytesOfHex(file.signature))) {
    throw new Irregular({ kind: 'signature-invalid' })
  }
}

type Comparison =
  | 'hash-differs'
  | 'another-key'
  | 'key-id-differs'
  | 'rules-hash-differs'
  | 'close-differs'
  | 'count-differs'
  | 'size-differs'
  | 'root-differs'

export function same(kind: Comparison, expected: string, found: string): void {
  if (expected !== found) throw new Irregular({ kind, expected, found })
}

export function placeName({ town, contest }: Pick<Payload, 'town' | 'contest'>): string {
  return `${town}/${contest}`
}

/** Of the alternatives that a value fits none of, the issue that lies deepest says most. */
function notAResult(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): Irregular {
  const [issue] = issues
  if (!issue) throw new Error('A file does not fit its schema, and nothing says why')
  const { path, problem } = deepest(issue, above)
  return new Irregular({ kind: 'not-a-result', path: path.map(String).join('.'), problem })
}

type Located = { readonly path: readonly PropertyKey[]; readonly problem: string }

function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Located {
  const path = [...above, ...issue.path]
  const inner = issue.code === 'invalid_union' ? issue.errors.flat() : []
  return inner
    .map(other => deepest(other, path))
    .reduce((best, other) => (other.path.length > best.path.length ? other : best), {
      path,
      problem: issue.code,
    })
}
