import { deleteUnconfirmed, sentWithForm } from '#app/data/entry/confirming.ts'
import { heldPhotoOf, holdForForm } from '#app/data/entry/held-photos.ts'
import { personAt } from '#app/data/people/people.ts'
import type { WayOfAsking } from '#app/domain/entry/confirmation.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { sendEntryCode } from './entry-code.ts'
import { dropPhoto } from './store-photo.ts'
import { type Sending, type ShopEntered, takeEntry } from './take-entry.ts'

export type UnprovenSending = Sending & {
  readonly email: string
  readonly language: Language
  /** The organiser who enters the shop on its behalf, and how the shop asked for it. */
  readonly onBehalf?: { readonly actorId: string; readonly askedBy: WayOfAsking }
}

/**
 * Takes an entry whose address is not proven yet; a code is sent that confirms it. The same form sent again
 * gives the first answer; sent with something corrected it takes the place of what was sent before, as long
 * as that is not confirmed.
 */
export async function sendEntry(
  services: Services,
  request: UnprovenSending,
): Promise<ShopEntered> {
  const { contest, requestKey, email, language, onBehalf } = request
  const now = services.now()
  const submittedAt = request.begunAt ?? now
  const formKey = { contestId: contest.id, requestKey }
  const sentBefore = () => sentWithForm(services.db, formKey)
  const before = await sentBefore()
  if (before && (before.confirmedAt || isSame(before, request))) {
    return { entered: true, entryId: before.id }
  }
  if (before && mayEnter(contest, { begunAt: submittedAt, now }).allowed) {
    await takeBack(services, { ...formKey, entryId: before.id })
  }
  return takeEntry(services, request, {
    photoNeeded: !onBehalf,
    sentBefore,
    sender: async (tx, entryId) => {
      const id = services.random.uuid(now)
      const person = { id, email: canonicalAddress(email), language, createdAt: now }
      const { id: ownerId } = await personAt(tx, person)
      const entry = { submittedAt, enteredById: onBehalf?.actorId ?? null }
      const codeId = await sendEntryCode(services, tx, { contest, entry, email, language })
      if (!onBehalf) return { ownerId, codeId }
      const { actorId, askedBy } = onBehalf
      await record(services, tx, {
        townId: contest.town.id,
        contestId: contest.id,
        actorId,
        action: 'entry.entered-on-behalf',
        subjectId: entryId,
        details: { askedBy },
      })
      return { ownerId, codeId, enteredById: actorId, askedBy }
    },
  })
}

type Sent = NonNullable<Awaited<ReturnType<typeof sentWithForm>>>

function isSame(sent: Sent, { contest, form, email }: UnprovenSending): boolean {
  const { story, ...shop } = form
  const told = sent.stories[firstLanguage(contest.town)] ?? ''
  const names = Object.keys(shop) as (keyof typeof shop)[]
  return (
    sent.email === canonicalAddress(email) &&
    told === (story ?? '') &&
    names.every(name => sent.shop[name] === shop[name])
  )
}

/** Removes what was sent before; its photo is kept for the form again unless a newer one is. */
async function takeBack(
  services: Services,
  { entryId, ...formKey }: { contestId: string; requestKey: string; entryId: string },
): Promise<void> {
  const left = await services.db.$transaction(async tx => {
    const photos = (await deleteUnconfirmed(tx, entryId)) ?? []
    const [first, ...others] = photos
    if (!first || (await heldPhotoOf(tx, formKey))) return photos
    await holdForForm(tx, formKey, { ...first, createdAt: services.now() })
    return others
  })
  for (const { name } of left) await dropPhoto(services, name)
}
