import { problemsOfRules, type Rules } from '../contest/rules.ts'
import { bytesOfHex, hashOfJson, hex, type Sha256 } from '../log/canonical.ts'
import { isSignedBy, parseCheckpoint } from '../log/checkpoint.ts'
import { Irregular } from '../log/irregularity.ts'
import { isDecision, rootOfLog } from '../log/leaf.ts'
import { type Replayed, replay } from '../log/replay.ts'
import { checkOpenings, type Closed } from './check-openings.ts'
import { checkNumbers, type Disputed } from './check-numbers.ts'
import { countedPart, countHash } from './count-log.ts'
import type { Result } from './result.ts'
import type { Payload } from './payload.ts'
import type { RecountStep } from './recount-steps.ts'
import { traceBallot, type Traced, type WantedBallot } from './trace-ballot.ts'
import { checkPlain, payloadBytes, type ResultText } from './result-text.ts'
import {
  checkSeal,
  type Expected,
  parseResultFile,
  placeName,
  same,
  type Tools,
} from './result-file.ts'

/** What a verified file says. */
export type About = {
  readonly town: string
  readonly contest: string
  readonly version: number
  /** The hash of the version before; null of the first. */
  readonly corrects: string | null
  readonly publicKey: string
  readonly rules: Rules
  readonly result: Result
  readonly leaves: number
  readonly standingBallots: number
  readonly closed: Closed
  readonly disputed: Disputed
  /** What became of the ballot that was looked for; null where none was. */
  readonly traced: Traced | null
}

export function recountFormat1(
  parsed: ResultText,
  tools: Tools,
  options: Expected & {
    readonly begin: (step: RecountStep) => void
    readonly ballot?: WantedBallot
  },
): About {
  const { begin } = options
  const file = parseResultFile(parsed.value, options)
  const isTight = checkPlain(parsed)
  const { payload } = file
  const raw = (parsed.value as { payload: { rules: unknown } }).payload
  begin('seal')
  checkSeal(tools, { ...file, bytes: payloadBytes(parsed, isTight) }, options)
  begin('rules')
  checkRules(tools.sha256, payload, raw.rules)
  begin('log')
  const replayed = replay(payload.log)
  checkLog(payload, replayed)
  begin('openings')
  const closed = checkOpenings(tools.sha256, payload, replayed)
  begin('tree')
  checkTree(tools, payload, replayed)
  begin('numbers')
  const disputed = checkNumbers(payload, { replayed, closed })
  const { town, contest, version, publicKey, result } = payload
  return {
    town,
    contest,
    version,
    corrects: replayed.corrects,
    publicKey,
    rules: payload.rules.rules,
    result,
    leaves: payload.log.length,
    standingBallots: replayed.ballots.length,
    closed,
    disputed,
    traced: options.ballot ? traceBallot(payload, options.ballot, tools) : null,
  }
}

function checkRules(sha256: Sha256, payload: Payload, raw: unknown): void {
  same('rules-hash-differs', hex(hashOfJson(sha256, raw)), payload.rulesHash)
  const { town, contest } = payload.rules
  if (town !== payload.town || contest !== payload.contest) {
    const [expected, found] = [placeName(payload), placeName(payload.rules)]
    throw new Irregular({ kind: 'rules-of-another-contest', expected, found })
  }
  const [problem] = problemsOfRules(payload.rules.rules)
  if (problem) throw new Irregular({ kind: 'rules-contradict', problem })
}

/** The log is of these rules, whole, and says the same of withdrawals as the entries do. */
function checkLog({ log, rulesHash, entries, version }: Payload, replayed: Replayed): void {
  if (log.at(-1)?.leaf.kind !== 'count') {
    throw new Irregular({ kind: 'leaf-missing', leafKind: 'count' })
  }
  if (replayed.counts !== version) {
    const [expected, found] = [String(replayed.counts), String(version)]
    throw new Irregular({ ...ofNoEntry, path: 'version', expected, found })
  }
  same('rules-hash-differs', rulesHash, replayed.rules ?? '')
  const numbers = new Set(entries.map(({ number }) => number))
  const decided = replayed.verdicts.size > 0
  const ballots = new Set(
    decided ? log.flatMap(({ leaf }) => ('ballot' in leaf ? leaf.ballot : [])) : [],
  )
  for (const [leaf, item] of log.entries()) {
    const unknown =
      (item.leaf.kind === 'withdrawal' && !numbers.has(item.leaf.entry)) ||
      (isDecision(item) && !ballots.has(item.opened.ballot))
    if (unknown) throw new Irregular({ kind: 'leaf-out-of-place', leaf, leafKind: item.leaf.kind })
  }
  for (const { number, withdrawn } of entries) {
    if (replayed.withdrawn.has(number) === withdrawn) continue
    throw new Irregular({
      kind: 'number-differs',
      category: null,
      entry: number,
      path: 'withdrawn',
      expected: String(!withdrawn),
      found: String(withdrawn),
    })
  }
}

const ofNoEntry = { kind: 'number-differs', category: null, entry: null } as const

function checkTree(tools: Tools, payload: Payload, replayed: Replayed): void {
  const { sha256 } = tools
  const counted = countHash(sha256, countedPart(payload), payload.rulesHash)
  same('count-differs', counted, replayed.count ?? '')
  const root = rootOfLog(sha256, payload.log)
  const checkpoint = parseCheckpoint(payload.checkpoint)
  if (!checkpoint?.origin.endsWith(`/${placeName(payload)}`)) {
    throw new Irregular({ kind: 'checkpoint-unreadable' })
  }
  same('size-differs', String(payload.log.length), String(checkpoint.size))
  same('root-differs', hex(root), hex(checkpoint.root))
  if (!isSignedBy(checkpoint, bytesOfHex(payload.publicKey), tools)) {
    throw new Irregular({ kind: 'checkpoint-not-signed' })
  }
}
