import { hex } from './canonical.ts'
import type { Logged, LoggedBallot, LoggedSheet } from './leaf.ts'

/** A ballot as it was cast. */
export type CastBallot = {
  readonly id: string
  readonly choices: Readonly<Record<string, number>>
  readonly nonce: Uint8Array
  readonly commitment: Uint8Array
  readonly replaces: string | null
  readonly at: Date
}

/** A sheet as it was saved, once for each revision; it replaces the one with that commitment. */
export type SavedSheet = {
  readonly juror: number
  readonly entry: number
  readonly marks: Readonly<Record<string, number | 'unassessed'>>
  readonly nonce: Uint8Array
  readonly commitment: Uint8Array
  readonly replaces: Uint8Array | null
  readonly at: Date
}

export type Withdrawal = { readonly entry: number; readonly at: Date }

/**
 * The log of a contest up to its close, with everything opened: rules, then ballots, sheets and
 * withdrawals in the order in which they happened.
 */
export function closedLog(contest: {
  readonly rulesHash: Uint8Array
  readonly ballots: readonly CastBallot[]
  readonly sheets: readonly SavedSheet[]
  readonly withdrawals: readonly Withdrawal[]
}): readonly Logged[] {
  const rules: Logged = { leaf: { kind: 'rules', rules: hex(contest.rulesHash), v: 1 } }
  const events = inLogOrder([
    ...contest.ballots.map(ballotEvent),
    ...contest.sheets.map(sheetEvent),
    ...contest.withdrawals.map(withdrawalEvent),
  ])
  const before = [rules, ...events]
  return [...before, { leaf: { kind: 'close', size: before.length, v: 1 } }]
}

/** Something that happened at an instant and its line in the log. */
type LogEvent = {
  readonly at: Date
  readonly id: string
  readonly replaces: string | null
  readonly item: Logged
}

function ballotEvent({ id, choices, nonce, commitment, replaces, at }: CastBallot): LogEvent {
  const bound = { ballot: id, commitment: hex(commitment) }
  const leaf: LoggedBallot['leaf'] =
    replaces === null
      ? { ...bound, kind: 'ballot', v: 1 }
      : { ...bound, kind: 'change', replaces, v: 1 }
  return {
    at,
    id,
    replaces,
    item: { leaf, opened: { choices: { ...choices }, nonce: hex(nonce) } },
  }
}

function sheetEvent(sheet: SavedSheet): LogEvent {
  const { juror, entry, marks, nonce, at } = sheet
  const commitment = hex(sheet.commitment)
  const replaces = sheet.replaces && hex(sheet.replaces)
  const leaf: LoggedSheet['leaf'] = {
    commitment,
    kind: 'sheet',
    ...(replaces === null ? {} : { replaces }),
    v: 1,
  }
  const opened = { entry, juror, marks: { ...marks }, nonce: hex(nonce) }
  return { at, id: commitment, replaces, item: { leaf, opened } }
}

function withdrawalEvent({ entry, at }: Withdrawal): LogEvent {
  const item: Logged = { leaf: { kind: 'withdrawal', entry, v: 1 } }
  return { at, id: `entry ${entry}`, replaces: null, item }
}

/** By instant, then by id; what replaces something never stands before it, also at the same instant. */
function inLogOrder(events: readonly LogEvent[]): readonly Logged[] {
  const sorted = events.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
  )
  const written = new Set<string>()
  const waiting = new Map<string, LogEvent>()
  const log: Logged[] = []
  for (const event of sorted) {
    if (event.replaces !== null && !written.has(event.replaces)) {
      waiting.set(event.replaces, event)
      continue
    }
    for (let next: LogEvent | undefined = event; next; next = waiting.get(next.id)) {
      log.push(next.item)
      written.add(next.id)
    }
  }
  return log
}
