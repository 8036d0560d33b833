import { hex } from '#app/domain/log/canonical.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import type { SignedUpload } from '#app/platform/photo-store.ts'
import type { Services } from '#app/platform/services.ts'
import { isAway, type PhotoServices, type StoredPhoto, storePhoto } from '../entry/store-photo.ts'

/**
 * What a browser needs to send an original straight to the store. Null where photos go through the server: in
 * the data folder, and while the account cannot be reached.
 */
export async function signUpload(
  services: Pick<Services, 'photos' | 'random' | 'now'>,
): Promise<SignedUpload | null> {
  const { direct } = services.photos
  if (!direct) return null
  const ticket = hex(services.random.bytes(16))
  try {
    const signed = await direct.sign(ticket, services.now())
    return { ...signed, maxBytes: Math.min(signed.maxBytes, maxPhotoBytes) }
  } catch (error) {
    if (!isAway(error)) throw error
    return null
  }
}

/**
 * Takes what a browser has sent straight to the store: it is fetched, decoded and judged like every other
 * upload, and what is refused is deleted there at once. A ticket opens only what came with it, never a photo.
 */
export async function takeDirectUpload(
  services: PhotoServices,
  ticket: string,
): Promise<StoredPhoto> {
  const { direct } = services.photos
  if (!direct) return { stored: false, reason: 'photo-missing' }
  try {
    const taken = await direct.taken(ticket, maxPhotoBytes)
    if (taken.state === 'missing') return { stored: false, reason: 'photo-missing' }
    if (taken.state === 'too-large') {
      await direct.drop(ticket)
      return { stored: false, reason: 'photo-too-large' }
    }
    const stored = await storePhoto(services, taken.bytes, photo => direct.keep(ticket, photo))
    if (!stored.stored && !passing.has(stored.reason)) await direct.drop(ticket)
    return stored
  } catch (error) {
    if (!isAway(error)) throw error
    return { stored: false, reason: 'photo-store-away' }
  }
}

/** Refusals that say nothing about the photo, so that the same ticket may be tried again. */
const passing = new Set<string>(['photo-busy', 'photo-store-away'])
