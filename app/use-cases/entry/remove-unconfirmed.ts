import { deleteUnconfirmed, unconfirmedSince } from '#app/data/entry/confirming.ts'
import { removeUnproven } from '#app/data/people/people.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { dropPhoto } from './store-photo.ts'

/**
 * Removes entries that nobody confirmed in time, with their photos and the address that was never proven.
 * For one that an organiser had entered the log says that it is gone.
 */
export async function removeUnconfirmedEntries(services: Services): Promise<void> {
  for (const entry of await unconfirmedSince(services.db, services.now())) {
    const { id, contestId, ownerId, enteredById } = entry
    const photos = await services.db.$transaction(async tx => {
      const removed = await deleteUnconfirmed(tx, id)
      if (removed && enteredById !== null) {
        await record(services, tx, {
          townId: entry.contest.townId,
          contestId,
          action: 'entry.never-confirmed',
          subjectId: id,
        })
      }
      if (removed) await removeUnproven(tx, ownerId)
      return removed ?? []
    })
    for (const { name } of photos) await dropPhoto(services, name)
  }
}
