import type { Contest } from '#app/domain/contest/contest.ts'
import { breaksUniqueIndex } from '#app/data/db.ts'
import type { Juror } from '#app/data/jury/jurors.ts'
import { addRevision } from '#app/data/jury/sheets.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import { sheetCommitment } from '#app/domain/log/leaf.ts'
import type { Services } from '#app/platform/services.ts'

/** A change of a sheet: whose, of which entry, made on which revision, known by its mutation's id. */
export type SheetChange = {
  readonly contest: Contest
  readonly juror: Juror
  readonly entry: { readonly id: string; readonly number: number }
  readonly mutationId: string
  readonly basedOn: number
}

/** Saves marks as the next revision, bound to them by a commitment; null where the statement refuses. */
export async function nextRevision(
  services: Services,
  { contest, juror, entry, mutationId, basedOn }: SheetChange,
  marks: Marks,
): Promise<{ revision: number } | null> {
  const now = services.now()
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
  return addRevision(services.db, sheet).catch((error: unknown) => {
    if (breaksUniqueIndex(error)) return null
    throw error
  })
}
