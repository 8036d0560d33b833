import type { Services } from '#app/platform/services.ts'
import { storePhoto } from '#app/use-cases/entry/store-photo.ts'

/** Stores a file as an upload is stored, as one more photo of an entry. */
export async function addStored(
  services: Services,
  at: { readonly contestId: string; readonly entryId: string; readonly position: number },
  bytes: Uint8Array,
) {
  const stored = await storePhoto(services, bytes)
  if (!stored.stored) throw new Error(stored.reason)
  const id = services.random.uuid(services.now())
  const row = { ...at, ...stored.photo, id, alts: {}, createdAt: services.now() }
  await services.db.photo.create({ data: row })
  return stored.photo
}
