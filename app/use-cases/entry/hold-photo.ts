import {
  type FormKey,
  formsHeldSince,
  holdForForm,
  takeHeldPhoto,
} from '#app/data/entry/held-photos.ts'
import { unconfirmedLifeMs } from '#app/domain/entry/confirmation.ts'
import type { Services } from '#app/platform/services.ts'
import { dropPhoto, type StoredPhoto, storePhoto } from './store-photo.ts'

/** Keeps the photo of a form, so that one that comes back need not bring it again. */
export async function holdPhoto(
  services: Services,
  { contestId, requestKey }: FormKey,
  bytes: Uint8Array | null,
): Promise<StoredPhoto> {
  const stored = await storePhoto(services, bytes)
  if (!stored.stored) return stored
  const photo = { ...stored.photo, createdAt: services.now() }
  const { replaced } = await services.db.$transaction(tx =>
    holdForForm(tx, { contestId, requestKey }, photo),
  )
  if (replaced !== null) await dropPhoto(services, replaced)
  return stored
}

/** Lets go of the photo that is kept for a form, if there is one. */
export async function dropHeldPhoto(services: Services, form: FormKey): Promise<void> {
  const photo = await services.db.$transaction(tx => takeHeldPhoto(tx, form))
  if (photo) await dropPhoto(services, photo.name)
}

/** Removes photos of forms that were never sent rightly, after 48 hours. */
export async function dropOldHeldPhotos(services: Services): Promise<void> {
  const before = new Date(services.now().getTime() - unconfirmedLifeMs)
  for (const form of await formsHeldSince(services.db, before)) await dropHeldPhoto(services, form)
}
