import type { Rules } from '../contest/rules.ts'
import { hashOfJson, hex, type Sha256 } from '../log/canonical.ts'
import { type Logged, rootOfLog } from '../log/leaf.ts'
import { replay } from '../log/replay.ts'
import { count, type CountInput } from './count.ts'
import { entriesByNumber } from './entries.ts'
import { openingsOf, publishedLog } from './opened-log.ts'
import type { Counted, Payload } from './payload.ts'
import type { Result } from './result.ts'

export type CountedLog = {
  readonly counted: Counted
  readonly result: Result
  /** The log as it is published, the count its last leaf. */
  readonly log: readonly Logged[]
  readonly root: Uint8Array
}

/** Counts what a closed log holds and ends the log with the count. */
export function countLog(
  sha256: Sha256,
  contest: Pick<CountInput, 'entries' | 'recusals' | 'recognitions'> & {
    readonly rules: Rules
    readonly rulesHash: string
    readonly log: readonly Logged[]
    readonly jurors: Counted['jurors']
    readonly countedAt: Date
  },
): CountedLog {
  const { rules, recusals, recognitions, jurors, countedAt } = contest
  const replayed = replay(contest.log)
  const openings = openingsOf(replayed)
  checkJurors(openings, jurors)
  const result = count(rules, { ...contest, ...openings })
  const entries = entriesByNumber(rules, contest.entries)
  const counted: Counted = {
    countedAt: countedAt.toISOString(),
    entries: [...entries.values()],
    jurors: [...jurors],
    recusals: [...recusals],
    recognitions: [...recognitions],
    result,
  }
  const before = publishedLog(contest.log, { replayed, entries, rules, result })
  const log: readonly Logged[] = [
    ...before,
    { leaf: { kind: 'count', count: countHash(sha256, counted, contest.rulesHash), v: 1 } },
  ]
  return { counted, result, log, root: rootOfLog(sha256, log) }
}

/** Nothing is signed that a recount would refuse. */
function checkJurors({ sheets }: Pick<CountInput, 'sheets'>, jurors: Counted['jurors']): void {
  const members = new Set(jurors.map(({ member }) => member))
  const stray = sheets.find(({ juror }) => !members.has(juror))
  if (stray) throw new Error(`There is a sheet of juror ${stray.juror}, who is not on the jury`)
}

/** What the leaf of a count is bound to: the rules it went by, what it was made from, what it found. */
export function countHash(sha256: Sha256, counted: Counted, rulesHash: string): string {
  return hex(hashOfJson(sha256, { ...counted, rulesHash }))
}

/** The counted part of a payload. */
export function countedPart(payload: Payload): Counted {
  const { countedAt, entries, jurors, recusals, recognitions, result } = payload
  return { countedAt, entries, jurors, recusals, recognitions, result }
}
