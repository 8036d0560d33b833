import type { Prisma } from '#prisma'
import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { type OwnEntry, ownEntry } from '#app/data/entry/own-entries.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { type EditRefusal, mayFinishEditing } from '#app/domain/entry/editing.ts'
import { isPublic } from '#app/domain/entry/entry.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type Own = {
  readonly entryId: string
  readonly ownerId: string
  /** When the change began to be sent, if that takes a while. */
  readonly begunAt?: Date
}

export type EntryChanged<Reason extends string = never> =
  | { readonly changed: true }
  | { readonly changed: false; readonly reason: Reason | EditRefusal | 'entry-unknown' }

type Outcome<Reason extends string> =
  | { readonly refusal: Reason }
  | { readonly action: string; readonly details?: Prisma.InputJsonObject }
  | null

/**
 * A change that an owner makes to an entry, if it may be changed now: it is noted, and told to the public
 * where the public sees the entry. Null from the change means that all is as it was.
 */
export async function changeEntry<Reason extends string>(
  services: Services,
  own: Own,
  change: (
    tx: Prisma.TransactionClient,
    entry: OwnEntry,
    contest: Contest,
  ) => Promise<Outcome<Reason>>,
): Promise<EntryChanged<Reason>> {
  const found = await ownEntry(services.db, own)
  if (!found) return { changed: false, reason: 'entry-unknown' }
  const { contestId, townId } = found
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, { contestId, townId })
    const entry = await ownEntry(tx, own)
    if (!entry) return { changed: false, reason: 'entry-unknown' }
    const now = services.now()
    const decision = mayFinishEditing(entry, contest, { begunAt: own.begunAt ?? now, now })
    if (!decision.allowed) return { changed: false, reason: decision.reason }
    const outcome = await change(tx, entry, contest)
    if (outcome && 'refusal' in outcome) return { changed: false, reason: outcome.refusal }
    if (!outcome) return { changed: true }
    if (isPublic(entry)) await raisePublicVersion(tx, contestId)
    const { ownerId: actorId, entryId: subjectId } = own
    await record(services, tx, { townId, contestId, actorId, subjectId, ...outcome })
    return { changed: true }
  })
}
