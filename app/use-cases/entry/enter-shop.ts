import { findEntryByRequest } from '#app/data/entry/entering.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { type Sending, type ShopEntered, takeEntry } from './take-entry.ts'

/**
 * Enters a shop of somebody whose address is proven, with its first photo. What the owner agreed to is the
 * rules' hash at that moment. The same form sent twice enters the shop once.
 */
export async function enterShop(
  services: Services,
  request: Sending & { readonly ownerId: string },
): Promise<ShopEntered> {
  const { contest, ownerId, requestKey } = request
  const sentBefore = () =>
    findEntryByRequest(services.db, { contestId: contest.id, ownerId, requestKey })
  const first = await sentBefore()
  if (first) return { entered: true, entryId: first.id }
  return takeEntry(services, request, {
    photoNeeded: true,
    sentBefore,
    sender: async (tx, entryId) => {
      await record(services, tx, {
        townId: contest.town.id,
        contestId: contest.id,
        actorId: ownerId,
        action: 'entry.submitted',
        subjectId: entryId,
      })
      await enqueueMail(services, tx, {
        kind: 'entry-received',
        subjectId: entryId,
        contestId: contest.id,
      })
      return { ownerId, confirmedAt: services.now() }
    },
  })
}
