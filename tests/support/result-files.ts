import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { FrozenRules } from '#app/domain/contest/call.ts'
import { timelineSteps } from '#app/domain/contest/timeline.ts'
import { canonicalJson, commitmentTo, hashOfJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import { checkpointText, signedCheckpoint } from '#app/domain/log/checkpoint.ts'
import { type CastBallot, closedLog, type SavedSheet } from '#app/domain/log/contest-log.ts'
import { type Logged, rootOfLog, sheetCommitment, type Verdict } from '#app/domain/log/leaf.ts'
import { countedPart, countHash, countLog } from '#app/domain/result/count-log.ts'
import { correctedCount, type Correction } from '#app/domain/result/correction.ts'
import type { Payload, ResultFile } from '#app/domain/result/payload.ts'
import { sha256 } from '#app/platform/hashing.ts'
import type { AnyContest } from '../unit/domain/result/any-contest.ts'

/** A signed file of a contest's result, as its town would publish it, from a log that tells its story. */
export function resultFileOf({ rules, input }: AnyContest, seed = 'town'): Uint8Array {
  const frozen: FrozenRules = {
    town: 'velenje',
    contest: '2026',
    titles: { sl: 'Naj izložba' },
    rules,
    dates: Object.fromEntries(
      timelineSteps.map(step => [step, instant(0).toISOString()]),
    ) as FrozenRules['dates'],
  }
  const rulesHash = hashOfJson(sha256, frozen)
  const ballots = input.ballots.filter(({ choices }) => Object.keys(choices).length > 0)
  const closed = closedLog({
    rulesHash,
    ballots: ballots.flatMap(({ id, choices }, index) => versions(id, choices, index)),
    sheets: input.sheets.flatMap((sheet, index) => revisions(sheet, index)),
    withdrawn: input.entries.flatMap(({ number, withdrawn }) => (withdrawn ? number : [])),
  })
  const cast = new Set(ballots.map(({ id }) => id))
  const decisions = input.decisions.filter(({ ballotId }) => cast.has(ballotId))
  return signedFile({
    seed,
    frozen,
    rulesHash,
    counted: countLog(sha256, {
      ...input,
      rules,
      rulesHash: hex(rulesHash),
      log: [...closed, ...decisions.map(({ ballotId, verdict }) => decided(ballotId, verdict))],
      jurors: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(member => ({ member, chair: member === 1 })),
      countedAt: instant(9),
    }),
  })
}

/** A published file as its town would correct it: its next version. No sheet may be closed in it. */
export function correctedFile(
  before: ResultFile,
  by: Partial<Correction>,
  reason = 'Prijava ni bila popolna.',
): ResultFile {
  const { recognitions } = before.payload
  const correction = { struck: [], setAside: [], recognitions, ...by }
  const counted = correctedCount(sha256, before, { correction, sheets: [], countedAt: instant(10) })
  const payload = {
    ...before.payload,
    version: before.payload.version + 1,
    reason,
    ...counted.counted,
    log: counted.log,
    checkpoint: checkpointOf(counted.log.length, counted.root),
  }
  return JSON.parse(new TextDecoder().decode(sealed(payload))) as ResultFile
}

/** Seals a payload anew, whatever was changed in it: what a dishonest town could publish. */
export function sealed(payload: object, seed = 'town'): Uint8Array {
  const key = keyOf(seed)
  const text = canonicalJson(payload)
  const hash = sha256(utf8(text))
  const file = {
    payload: JSON.parse(text) as object,
    sha256: hex(hash),
    keyId: hex(sha256(publicBytes(key))).slice(0, 16),
    signature: hex(sign(null, hash, key)),
  }
  return utf8(JSON.stringify(file))
}

/** A payload under a key that nobody has a secret of, with the signature that fits all messages of some. */
export function sealedBy(payload: object, publicKey: string): Uint8Array {
  const text = canonicalJson(payload)
  const file = {
    payload: JSON.parse(text) as object,
    sha256: hex(sha256(utf8(text))),
    keyId: hex(sha256(new Uint8Array(Buffer.from(publicKey, 'hex')))).slice(0, 16),
    signature: `${publicKey.slice(0, 62)}${'00'.repeat(33)}`,
  }
  return utf8(JSON.stringify(file))
}

/** A payload with its count, its tree and its seal made anew: nothing but the numbers betrays it. */
export function forged(payload: Payload, seed = 'town'): Uint8Array {
  const count = countHash(sha256, countedPart(payload), payload.rulesHash)
  const log = payload.log.map(item =>
    item.leaf.kind === 'count' ? { leaf: { ...item.leaf, count } } : item,
  )
  const checkpoint = checkpointOf(log.length, rootOfLog(sha256, log), seed)
  return sealed({ ...payload, log, checkpoint }, seed)
}

/** A checkpoint of any tree, signed by the town. */
export function checkpointOf(size: number, root: Uint8Array, seed = 'town'): string {
  const key = keyOf(seed)
  const checkpoint = { origin: 'vitrina.test/velenje/2026', size, root }
  const signature = sign(null, utf8(checkpointText(checkpoint)), key)
  return signedCheckpoint(sha256, checkpoint, { publicKey: publicBytes(key), signature })
}

export function publicKeyOf(seed = 'town'): string {
  return hex(publicBytes(keyOf(seed)))
}

function signedFile(made: {
  readonly seed: string
  readonly frozen: FrozenRules
  readonly rulesHash: Uint8Array
  readonly counted: ReturnType<typeof countLog>
}): Uint8Array {
  const { seed, frozen, rulesHash, counted } = made
  const payload = {
    format: 1,
    town: frozen.town,
    contest: frozen.contest,
    version: 1,
    reason: null,
    publicKey: publicKeyOf(seed),
    rules: frozen,
    rulesHash: hex(rulesHash),
    ...counted.counted,
    log: counted.log,
    checkpoint: checkpointOf(counted.log.length, counted.root, seed),
  }
  return sealed(payload, seed)
}

/** Every third voter chose something else first. */
function versions(
  name: string,
  choices: Readonly<Record<string, number>>,
  index: number,
): readonly CastBallot[] {
  const id = ballotIdOf(name)
  const last = (replaces: string | null): CastBallot => cast(id, choices, replaces)
  if (index % 3 !== 0) return [last(null)]
  const before = ballotIdOf(`${name} before`)
  const [[category, entry] = ['', 0]] = Object.entries(choices)
  return [cast(before, { [category]: entry }, null), last(before)]
}

function cast(
  id: string,
  choices: Readonly<Record<string, number>>,
  replaces: string | null,
): CastBallot {
  const nonce = chance(`nonce ${id}`)
  const commitment = commitmentTo(sha256, nonce, choices)
  return { id, choices, nonce, commitment, replaces }
}

/** Every second sheet was saved half-done first. */
function revisions(
  sheet: Pick<SavedSheet, 'juror' | 'entry' | 'marks'>,
  index: number,
): readonly SavedSheet[] {
  const saved = (marks: SavedSheet['marks'], replaces: Uint8Array | null, name: string) => {
    const nonce = chance(`sheet ${name} ${index}`)
    const commitment = sheetCommitment(sha256, nonce, { ...sheet, marks })
    return { juror: sheet.juror, entry: sheet.entry, marks, nonce, commitment, replaces }
  }
  if (index % 2 === 0) return [saved(sheet.marks, null, 'only')]
  const first = saved({}, null, 'first')
  return [first, saved(sheet.marks, first.commitment, 'last')]
}

function decided(name: string, verdict: Verdict): Logged {
  const nonce = chance(`decision ${name}`)
  const bound = { ballot: ballotIdOf(name), verdict }
  const commitment = hex(commitmentTo(sha256, nonce, bound))
  return { leaf: { kind: 'decision', commitment, v: 1 }, opened: { ...bound, nonce: hex(nonce) } }
}

export function ballotIdOf(name: string): string {
  return hex(chance(`ballot ${name}`)).slice(0, 32)
}

function instant(hour: number): Date {
  return new Date(Date.UTC(2026, 8, 20, hour))
}

function chance(name: string): Uint8Array {
  return sha256(utf8(name))
}

function keyOf(seed: string): KeyObject {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const secret = createHash('sha256').update(seed).digest()
  return createPrivateKey({ key: Buffer.concat([head, secret]), format: 'der', type: 'pkcs8' })
}

function publicBytes(key: KeyObject): Uint8Array {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return new Uint8Array(der.subarray(der.length - 32))
}
