import type { Prisma } from '#prisma'
import {
  deletePhoto,
  describePhotoRow,
  insertPhoto,
  photoOfRequest,
  swapPhotos,
} from '#app/data/photo/photos.ts'
import type { OwnEntry } from '#app/data/entry/own-entries.ts'
import { type Move, neighbourOf, type PhotoKind } from '#app/domain/photo/kinds.ts'
import { mostPhotos, type PhotoRefusal } from '#app/domain/photo/limits.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { changeEntry, type EntryChanged, type Own } from './change-entry.ts'
import { dropPhoto, type StoredPhoto, storePhoto } from './store-photo.ts'

export type PhotosRefusal = 'photos-too-many' | 'photo-last' | 'photo-unknown'
export type OwnPhotoAt = Own & { readonly photoId: string }
type Said = { readonly kind: PhotoKind; readonly author: string | null }
type NewPhoto = Said & {
  readonly requestKey: string
  /** Asked where the photo is added: false where its sender was told something else meanwhile. */
  readonly claim?: (tx: Prisma.TransactionClient) => Promise<boolean>
}

/** Adds a photo behind the others; the same form sent twice adds one. */
export async function addPhoto(
  services: Services,
  own: Own,
  { bytes, ...photo }: NewPhoto & { readonly bytes: Uint8Array | null },
): Promise<EntryChanged<PhotosRefusal | PhotoRefusal>> {
  return addPhotoFrom(services, own, { ...photo, store: () => storePhoto(services, bytes) })
}

/** The same for a photo that comes from wherever "store" takes it. */
export async function addPhotoFrom(
  services: Services,
  own: Own,
  photo: NewPhoto & { readonly store: () => Promise<StoredPhoto> },
): Promise<EntryChanged<PhotosRefusal | PhotoRefusal>> {
  const { requestKey, kind, author } = photo
  if (await photoOfRequest(services.db, { entryId: own.entryId, requestKey })) {
    return { changed: true }
  }
  const stored = await photo.store()
  if (!stored.stored) return { changed: false, reason: stored.reason }
  let used = false
  const answer = await changeEntry<PhotosRefusal>(services, own, async (tx, entry) => {
    if (await photoOfRequest(tx, { entryId: entry.id, requestKey })) return null
    if (entry.photos.length >= mostPhotos) return { refusal: 'photos-too-many' }
    if (photo.claim && !(await photo.claim(tx))) return null
    const now = services.now()
    const id = services.random.uuid(now)
    const position = Math.max(0, ...entry.photos.map(other => other.position)) + 1
    const row = { ...stored.photo, id, contestId: entry.contestId, position, createdAt: now }
    await insertPhoto(tx, entry.id, { ...row, kind, author, requestKey, alts: {} })
    used = true
    return { action: 'photo.added', details: { photo: id } }
  }).catch(async (error: unknown) => {
    await dropPhoto(services, stored.photo.name)
    throw error
  })
  if (!used) await dropPhoto(services, stored.photo.name)
  return answer
}

/** Says what a photo shows, who took it, and what is read aloud in its place. */
export async function describePhoto(
  services: Services,
  at: OwnPhotoAt,
  said: Said & { readonly alts: LocalText },
): Promise<EntryChanged<PhotosRefusal>> {
  return changeEntry<PhotosRefusal>(services, at, async (tx, entry) => {
    if (!hasPhoto(entry, at)) return { refusal: 'photo-unknown' }
    await describePhotoRow(tx, at, said)
    return { action: 'photo.described', details: { photo: at.photoId } }
  })
}

/** Moves a photo one place up or down; the first one is the shop's window in the gallery. */
export async function movePhoto(
  services: Services,
  at: OwnPhotoAt,
  move: Move,
): Promise<EntryChanged<PhotosRefusal>> {
  return changeEntry<PhotosRefusal>(services, at, async (tx, entry) => {
    const photo = hasPhoto(entry, at)
    if (!photo) return { refusal: 'photo-unknown' }
    const neighbour = neighbourOf(entry.photos, at.photoId, move)
    if (!neighbour) return null
    await swapPhotos(tx, entry.id, [photo, neighbour])
    return { action: 'photo.moved', details: { photo: at.photoId, move } }
  })
}

/** Removes a photo for good, unless it is the last one. */
export async function removePhoto(
  services: Services,
  at: OwnPhotoAt,
): Promise<EntryChanged<PhotosRefusal>> {
  let removed: string | null = null
  const answer = await changeEntry<PhotosRefusal>(services, at, async (tx, entry) => {
    const photo = hasPhoto(entry, at)
    if (!photo) return { refusal: 'photo-unknown' }
    if (entry.photos.length === 1) return { refusal: 'photo-last' }
    await deletePhoto(tx, at)
    removed = photo.name
    return { action: 'photo.removed', details: { photo: at.photoId } }
  })
  if (removed !== null) await dropPhoto(services, removed)
  return answer
}

function hasPhoto(entry: OwnEntry, { photoId }: OwnPhotoAt) {
  return entry.photos.find(({ id }) => id === photoId)
}
