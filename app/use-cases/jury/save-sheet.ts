import type { Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { breaksUniqueIndex } from '#app/data/db.ts'
import { addRevision, revisionOfMutation } from '#app/data/jury/sheets.ts'
import type { Juror } from '#app/data/jury/jurors.ts'
import { isMark, type Marks, mayScore, type SheetRefusal } from '#app/domain/jury/scoring.ts'
import { sheetCommitment } from '#app/domain/log/leaf.ts'
import type { Services } from '#app/platform/services.ts'

export type SheetSaved =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly reason: SheetRefusal }

/**
 * Saves a juror's marks for an entry as the next revision of the sheet. The same mutation sent twice is
 * saved once; marks given on an older revision are refused, so that nothing newer is overwritten.
 */
export async function saveSheet(
  services: Services,
  request: {
    readonly contest: Contest
    readonly juror: Juror
    readonly entry: { readonly id: string; readonly number: number }
    readonly mutationId: string
    readonly basedOn: number
    readonly marks: Marks
  },
): Promise<SheetSaved> {
  const { contest, juror, entry, mutationId, basedOn, marks } = request
  const now = services.now()
  const legal = Object.entries(marks).every(([key, mark]) => isMark(contest.rules, key, mark))
  if (!legal) return { saved: false, reason: 'mark-not-on-scale' }

  const nonce = services.random.bytes(32)
  const bound = { juror: juror.member, entry: entry.number, marks }
  const commitment = new Uint8Array(sheetCommitment(services.hashing.sha256, nonce, bound))
  const sheet = {
    sheetId: services.random.uuid(now),
    contestId: contest.id,
    jurorId: juror.id,
    entryId: entry.id,
    mutationId,
    basedOn,
    marks,
    nonce,
    commitment,
    now,
  }
  const saved = await addRevision(services.db, sheet).catch((error: unknown) => {
    if (breaksUniqueIndex(error)) return null
    throw error
  })
  if (saved) return { saved: true, revision: saved.revision }

  const before = await revisionOfMutation(services.db, {
    jurorId: juror.id,
    entryId: entry.id,
    mutationId,
  })
  if (before) return { saved: true, revision: before.revision }
  const decision = mayScore(stateAt(contest, now), juror, contest.judgingOpenAt, now)
  return { saved: false, reason: decision.allowed ? 'sheet-changed-meanwhile' : decision.reason }
}
