import type { Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { findEntryByRequest, insertEntry, type NewPhoto } from '#app/data/entry/entering.ts'
import { breaksUniqueIndex } from '#app/data/db.ts'
import { type EnterRefusal, mayEnter } from '#app/domain/entry/entry.ts'
import type { Shop } from '#app/domain/entry/shop.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { storePhoto } from './store-photo.ts'

export type ShopEntered =
  | { readonly entered: true; readonly entryId: string }
  | { readonly entered: false; readonly reason: EnterRefusal | PhotoRefusal | 'category-unknown' }

/**
 * Enters a shop with its first photo. What the owner agreed to is the rules' hash at that moment. The
 * same form sent twice enters the shop once.
 */
export async function enterShop(
  services: Services,
  request: {
    readonly contest: Contest
    readonly ownerId: string
    readonly requestKey: string
    /** The story is in the town's first language. */
    readonly form: Shop & { readonly story: string }
    readonly photo: Uint8Array | null
  },
): Promise<ShopEntered> {
  const { contest, ownerId, requestKey, form } = request
  const now = services.now()
  const sentBefore = { contestId: contest.id, ownerId, requestKey }
  const first = await findEntryByRequest(services.db, sentBefore)
  if (first) return { entered: true, entryId: first.id }

  const decision = mayEnter(stateAt(contest, now))
  if (!decision.allowed) return { entered: false, reason: decision.reason }
  if (!contest.rulesHash) throw new Error(`Contest ${contest.id} is open without frozen rules`)
  if (!contest.rules.categories.some(({ key }) => key === form.category)) {
    return { entered: false, reason: 'category-unknown' }
  }
  const stored = await storePhoto(services, request.photo)
  if (!stored.stored) return { entered: false, reason: stored.reason }

  const entryId = services.random.uuid(now)
  const { story, ...columns } = form
  const entry = {
    ...columns,
    id: entryId,
    contestId: contest.id,
    ownerId,
    requestKey,
    stories: story ? { [firstLanguage(contest.town)]: story } : {},
    agreedRulesHash: new Uint8Array(contest.rulesHash),
    submittedAt: now,
  }
  const photo: NewPhoto = {
    ...stored.photo,
    id: services.random.uuid(now),
    contestId: contest.id,
    position: 1,
    alts: {},
    createdAt: now,
  }
  try {
    await services.db.$transaction(async tx => {
      await insertEntry(tx, entry, [photo])
      await record(services, tx, {
        townId: contest.town.id,
        contestId: contest.id,
        actorId: ownerId,
        action: 'entry.submitted',
        subjectId: entryId,
      })
      await enqueueMail(services, tx, { kind: 'entry-received', subjectId: entryId })
    })
  } catch (error) {
    await services.photos.remove(stored.photo.name)
    const racer = breaksUniqueIndex(error) && (await findEntryByRequest(services.db, sentBefore))
    if (!racer) throw error
    return { entered: true, entryId: racer.id }
  }
  return { entered: true, entryId }
}
