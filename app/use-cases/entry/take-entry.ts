import type { Prisma } from '#prisma'
import { breaksUniqueIndex } from '#app/data/db.ts'
import { insertEntry, type NewEntry } from '#app/data/entry/entering.ts'
import { heldPhotoOf, takeHeldPhoto } from '#app/data/entry/held-photos.ts'
import { insertPhoto } from '#app/data/photo/photos.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { type EnterRefusal, mayEnter } from '#app/domain/entry/entry.ts'
import type { Shop } from '#app/domain/entry/shop.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { dropHeldPhoto, holdPhoto } from './hold-photo.ts'

export type Sending = {
  readonly contest: Contest
  readonly requestKey: string
  /** The story is in the town's first language. */
  readonly form: Shop & { readonly story?: string }
  /** Without one, the photo that is kept for the form is taken. */
  readonly photo: Uint8Array | null
  /** When the request arrived, if its body took a while. */
  readonly begunAt?: Date
}

export type ShopEntered =
  | { readonly entered: true; readonly entryId: string }
  | { readonly entered: false; readonly reason: EnterRefusal | PhotoRefusal | 'category-unknown' }

type Sender = Pick<NewEntry, 'ownerId'> &
  Partial<Pick<NewEntry, 'confirmedAt' | 'codeId' | 'enteredById' | 'askedBy'>>

/**
 * Takes a form in as an entry with its photo. Who sent it, and what follows from that, is said in the
 * entry's own transaction. Of the same form sent twice at once the second finds what the first one made.
 */
export async function takeEntry(
  services: Services,
  sending: Sending,
  by: {
    readonly photoNeeded: boolean
    readonly sender: (tx: Prisma.TransactionClient, entryId: string) => Promise<Sender>
    readonly sentBefore: () => Promise<{ readonly id: string } | null>
  },
): Promise<ShopEntered> {
  const { contest, requestKey, form } = sending
  const now = services.now()
  const submittedAt = sending.begunAt ?? now
  const formKey = { contestId: contest.id, requestKey }
  const decision = mayEnter(contest, { begunAt: submittedAt, now })
  if (!decision.allowed) return { entered: false, reason: decision.reason }
  if (!contest.rulesHash) throw new Error(`Contest ${contest.id} is open without frozen rules`)
  if (!contest.rules.categories.some(({ key }) => key === form.category)) {
    return { entered: false, reason: 'category-unknown' }
  }
  if (sending.photo) {
    const held = await holdPhoto(services, formKey, sending.photo)
    if (!held.stored) return { entered: false, reason: held.reason }
  } else if (by.photoNeeded && !(await heldPhotoOf(services.db, formKey))) {
    const racer = await by.sentBefore()
    return racer
      ? { entered: true, entryId: racer.id }
      : { entered: false, reason: 'photo-missing' }
  }

  const entryId = services.random.uuid(now)
  const { story, ...columns } = form
  const entry = {
    ...columns,
    id: entryId,
    ...formKey,
    stories: story ? { [firstLanguage(contest.town)]: story } : {},
    agreedRulesHash: new Uint8Array(contest.rulesHash),
    submittedAt,
  }
  try {
    await services.db.$transaction(async tx => {
      const sender = await by.sender(tx, entryId)
      await insertEntry(tx, { ...entry, ...sender })
      const claimed = await claimPhoto(services, tx, { ...formKey, entryId })
      if (by.photoNeeded && !claimed) throw new Error(`The photo of form ${requestKey} has gone`)
    })
  } catch (error) {
    if (sending.photo) await dropHeldPhoto(services, formKey)
    const racer = breaksUniqueIndex(error) && (await by.sentBefore())
    if (!racer) throw error
    return { entered: true, entryId: racer.id }
  }
  return { entered: true, entryId }
}

/** The form's kept photo becomes the entry's first. */
async function claimPhoto(
  services: Services,
  tx: Prisma.TransactionClient,
  { entryId, ...formKey }: { contestId: string; requestKey: string; entryId: string },
): Promise<boolean> {
  const photo = await takeHeldPhoto(tx, formKey)
  if (!photo) return false
  const now = services.now()
  await insertPhoto(tx, entryId, {
    ...photo,
    id: services.random.uuid(now),
    contestId: formKey.contestId,
    position: 1,
    alts: {},
    createdAt: now,
  })
  return true
}
