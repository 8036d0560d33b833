import type { State } from '../contest/state.ts'
import { type Decision, allowed, refused } from '../decision.ts'
import { hex, type Sha256 } from '../log/canonical.ts'
import type { SavedSheet } from '../log/contest-log.ts'
import { isBallot, isSheet, type Logged } from '../log/leaf.ts'
import { type CountedLog, countLog } from './count-log.ts'
import type { Payload } from './payload.ts'

/** What was established wrongly: what a corrected result counts otherwise than the version before. */
export type Correction = {
  /** Entries that are taken out of the running; votes for them are void from now on. */
  readonly struck: readonly number[]
  /** Members of the jury of whom no sheet counts any more. */
  readonly setAside: readonly number[]
  /** Every special recognition of the jury as it holds from now on. */
  readonly recognitions: readonly number[]
}

export type CorrectionRefusal =
  | 'restored-copy'
  | 'results-not-published'
  | 'corrected-meanwhile'
  | 'entry-not-in-the-result'
  | 'juror-not-in-the-result'
  | 'nothing-corrected'

/** A result is corrected once it is out, by whoever has its last version in sight. */
export function mayCorrect(
  state: State,
  versions: { readonly seen: number; readonly last: number },
): Decision<CorrectionRefusal> {
  if (state.phase !== 'results' && state.phase !== 'closed') return refused('results-not-published')
  return versions.seen === versions.last ? allowed : refused('corrected-meanwhile')
}

/** Whether a correction names entries in the running and jurors of the result, and changes anything. */
export function checkCorrection(
  payload: Pick<Payload, 'entries' | 'jurors' | 'recognitions'>,
  { struck, setAside, recognitions }: Correction,
): Decision<CorrectionRefusal> {
  const running = new Set(payload.entries.flatMap(it => (it.withdrawn ? [] : it.number)))
  const members = new Set(payload.jurors.map(({ member }) => member))
  const left = new Set([...running].filter(number => !struck.includes(number)))
  const isKnown =
    struck.every(number => running.has(number)) && recognitions.every(number => left.has(number))
  if (!isKnown) return refused('entry-not-in-the-result')
  if (!setAside.every(member => members.has(member))) return refused('juror-not-in-the-result')
  const same = sorted(recognitions).join() === sorted(payload.recognitions).join()
  const changes = struck.length + setAside.length > 0 || !same
  return changes ? allowed : refused('nothing-corrected')
}

/**
 * Counts a published result again as corrected: its log goes on with what is different and another count.
 * `sheets` open what the version before kept closed. Throws for a sheet that is closed there and not given.
 */
export function correctedCount(
  sha256: Sha256,
  before: { readonly payload: Payload; readonly sha256: string },
  by: {
    readonly correction: Correction
    readonly sheets: readonly SavedSheet[]
    readonly countedAt: Date
  },
): CountedLog {
  const { payload } = before
  const { struck, setAside, recognitions } = by.correction
  const gone = new Set(struck)
  const log: readonly Logged[] = [
    ...reopened(payload.log, by.sheets),
    { leaf: { kind: 'correction', result: before.sha256, v: 1 } },
    ...sorted(struck).map((entry): Logged => ({ leaf: { entry, kind: 'withdrawal', v: 1 } })),
  ]
  return countLog(sha256, {
    rules: payload.rules.rules,
    rulesHash: payload.rulesHash,
    log,
    entries: payload.entries.map(it => ({ ...it, withdrawn: it.withdrawn || gone.has(it.number) })),
    jurors: payload.jurors,
    recusals: [...payload.recusals, ...withoutSheetsOf(setAside, payload)],
    recognitions: sorted(recognitions),
    countedAt: by.countedAt,
  })
}

/** A published log as it was before it was published: standing sheets open, ballots in no account yet. */
function reopened(log: readonly Logged[], sheets: readonly SavedSheet[]): readonly Logged[] {
  const replaced = new Set(log.flatMap(({ leaf }) => ('replaces' in leaf ? leaf.replaces : [])))
  const saved = new Map(sheets.map(sheet => [hex(sheet.commitment), sheet]))
  return log.map((item): Logged => {
    if (isBallot(item)) {
      const { account: _, ...bare } = item
      return bare
    }
    if (!isSheet(item) || item.opened || replaced.has(item.leaf.commitment)) return item
    const sheet = saved.get(item.leaf.commitment)
    if (!sheet) throw new Error(`Nothing opens the sheet ${item.leaf.commitment}`)
    const { entry, juror, marks, nonce } = sheet
    return { ...item, opened: { entry, juror, marks: { ...marks }, nonce: hex(nonce) } }
  })
}

function withoutSheetsOf(
  members: readonly number[],
  { entries, recusals }: Pick<Payload, 'entries' | 'recusals'>,
): Payload['recusals'] {
  const isRecused = (juror: number, entry: number) =>
    recusals.some(recusal => recusal.juror === juror && recusal.entry === entry)
  return sorted(members).flatMap(juror =>
    entries.flatMap(({ number: entry }) => (isRecused(juror, entry) ? [] : { juror, entry })),
  )
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
