import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { markWithdrawn, ownEntry } from '#app/data/entry/own-entries.ts'
import { mayWithdraw, type WithdrawRefusal } from '#app/domain/entry/editing.ts'
import { isPublic } from '#app/domain/entry/entry.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { Own } from './change-entry.ts'

export type EntryWithdrawn =
  | { readonly withdrawn: true }
  | { readonly withdrawn: false; readonly reason: WithdrawRefusal | 'entry-unknown' }

/**
 * Takes an entry out of the contest at its owner's wish. Its number is never given again, and the votes it
 * has are void; the count, which holds the contest's row, comes either before or after.
 */
export async function withdrawEntry(services: Services, own: Own): Promise<EntryWithdrawn> {
  const now = services.now()
  const found = await ownEntry(services.db, own)
  if (!found) return { withdrawn: false, reason: 'entry-unknown' }
  const { contestId, townId } = found
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, { contestId, townId })
    const entry = await ownEntry(tx, own)
    if (!entry) return { withdrawn: false, reason: 'entry-unknown' }
    const decision = mayWithdraw(entry, contest, now)
    if (!decision.allowed) return { withdrawn: false, reason: decision.reason }
    if (!(await markWithdrawn(tx, own, now))) return { withdrawn: false, reason: 'entry-not-open' }
    if (isPublic(entry)) await raisePublicVersion(tx, contestId)
    await record(services, tx, {
      townId,
      contestId,
      actorId: own.ownerId,
      action: 'entry.withdrawn',
      subjectId: entry.id,
    })
    await enqueueMail(services, tx, { kind: 'entry-withdrawn', subjectId: entry.id })
    return { withdrawn: true }
  })
}
