import { hex } from './canonical.ts'
import type { Logged, LoggedBallot, LoggedSheet } from './leaf.ts'

/** A ballot as it was cast. */
export type CastBallot = {
  readonly id: string
  readonly choices: Readonly<Record<string, number>>
  readonly nonce: Uint8Array
  readonly commitment: Uint8Array
  readonly replaces: string | null
}

/** A sheet as it was saved, once for each revision; it replaces the one with that commitment. */
export type SavedSheet = {
  readonly juror: number
  readonly entry: number
  readonly marks: Readonly<Record<string, number | 'unassessed'>>
  readonly nonce: Uint8Array
  readonly commitment: Uint8Array
  readonly replaces: Uint8Array | null
}

/**
 * The log of a contest up to its close, with everything opened: rules, then ballots, then sheets, each by
 * their random ids, so that their order tells nothing of when they came; then the entries withdrawn.
 */
export function closedLog(contest: {
  readonly rulesHash: Uint8Array
  readonly ballots: readonly CastBallot[]
  readonly sheets: readonly SavedSheet[]
  readonly withdrawn: readonly number[]
}): readonly Logged[] {
  const rules: Logged = { leaf: { kind: 'rules', rules: hex(contest.rulesHash), v: 1 } }
  const withdrawals = contest.withdrawn
    .toSorted((a, b) => a - b)
    .map((entry): Logged => ({ leaf: { entry, kind: 'withdrawal', v: 1 } }))
  const before = [
    rules,
    ...inLogOrder(contest.ballots.map(ballotEvent)),
    ...inLogOrder(contest.sheets.map(sheetEvent)),
    ...withdrawals,
  ]
  return [...before, { leaf: { kind: 'close', size: before.length, v: 1 } }]
}

/** Something with a random id and its line in the log. */
type LogEvent = {
  readonly id: string
  readonly replaces: string | null
  readonly item: Logged
}

function ballotEvent({ id, choices, nonce, commitment, replaces }: CastBallot): LogEvent {
  const bound = { ballot: id, commitment: hex(commitment) }
  const leaf: LoggedBallot['leaf'] =
    replaces === null
      ? { ...bound, kind: 'ballot', v: 1 }
      : { ...bound, kind: 'change', replaces, v: 1 }
  return {
    id,
    replaces,
    item: { leaf, opened: { choices: { ...choices }, nonce: hex(nonce) } },
  }
}

function sheetEvent(sheet: SavedSheet): LogEvent {
  const { juror, entry, marks, nonce } = sheet
  const commitment = hex(sheet.commitment)
  const replaces = sheet.replaces && hex(sheet.replaces)
  const leaf: LoggedSheet['leaf'] = {
    commitment,
    kind: 'sheet',
    ...(replaces === null ? {} : { replaces }),
    v: 1,
  }
  const opened = { entry, juror, marks: { ...marks }, nonce: hex(nonce) }
  return { id: commitment, replaces, item: { leaf, opened } }
}

/** By id, save that what replaces something follows it. Throws for what replaces nothing that is there. */
function inLogOrder(events: readonly LogEvent[]): readonly Logged[] {
  const following = new Map<string, LogEvent>()
  for (const event of events) {
    if (event.replaces === null) continue
    if (following.has(event.replaces)) throw new Error(`${event.replaces} was replaced twice`)
    following.set(event.replaces, event)
  }
  const log: Logged[] = []
  const first = events.filter(({ replaces }) => replaces === null)
  for (const event of first.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (let next: LogEvent | undefined = event; next; next = following.get(next.id)) {
      log.push(next.item)
    }
  }
  if (log.length < events.length) throw new Error('Something replaces what is not there')
  return log
}
