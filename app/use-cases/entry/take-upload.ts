import type { Prisma } from '#prisma'
import { contestById } from '#app/data/contest/contests.ts'
import { noteOutcome, type PhotoUpload, type Uploader, uploadOf } from '#app/data/photo/uploads.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { passesByItself, photoKept } from '#app/domain/photo/uploads.ts'
import type { Services } from '#app/platform/services.ts'
import { takeDirectUpload } from '../photo/direct-upload.ts'
import { addPhoto, addPhotoFrom } from './change-photos.ts'
import { holdPhoto } from './hold-photo.ts'

/**
 * Takes a whole upload as the photo it is, once: asked again, it says again what became of it, also when two
 * processes take it at once. A refusal that passes by itself is not noted, so that the same bytes can be tried
 * again.
 */
export async function takeUpload(
  services: Services,
  upload: PhotoUpload,
  by: Uploader,
): Promise<string> {
  if (upload.outcome !== null) return upload.outcome
  const bytes = await services.uploads.read(upload.id)
  if (!bytes) return becameOf(services, upload, by)
  const outcome = (await reasonAgainst(services, upload, bytes)) ?? photoKept
  if (passesByItself(outcome)) return outcome
  await noteOutcome(services.db, upload.id, outcome)
  await services.uploads.remove(upload.id)
  return becameOf(services, upload, by)
}

/**
 * The same for an upload to an entry whose bytes a browser has sent straight to the store, under a ticket.
 * Whose upload it is has been asked before.
 */
export async function takeStraightUpload(
  services: Services,
  upload: PhotoUpload,
  ticket: string,
): Promise<string> {
  const { id, entryId, ownerId, createdAt } = upload
  if (upload.outcome !== null) return upload.outcome
  if (entryId === null || ownerId === null) return 'entry-unknown'
  const own = { entryId, ownerId, begunAt: createdAt }
  const store = () => takeDirectUpload(services, ticket)
  const photo = { ...photoFrom(upload), store }
  const answer = await addPhotoFrom(services, own, photo)
  const outcome = answer.changed ? photoKept : answer.reason
  if (passesByItself(outcome)) return outcome
  await noteOutcome(services.db, id, outcome)
  return becameOf(services, upload, { ownerId })
}

/** What was noted, perhaps by another request that was quicker. */
async function becameOf({ db }: Services, { id }: PhotoUpload, by: Uploader): Promise<string> {
  const upload = await uploadOf(db, id, by)
  return upload?.outcome ?? 'photo-missing'
}

/**
 * The id of the upload is the key of the request, so that an entry gets one photo of it. That it is kept is noted
 * with the photo itself: one that was noted as refused, or dropped, becomes none however late it is ready.
 */
function photoFrom({ id, kind, author }: PhotoUpload) {
  const claim = (tx: Prisma.TransactionClient) => noteOutcome(tx, id, photoKept)
  return { requestKey: id, kind, author, claim }
}

async function reasonAgainst(
  services: Services,
  upload: PhotoUpload,
  bytes: Uint8Array,
): Promise<string | null> {
  const { entryId, ownerId, formKey, contestId, createdAt } = upload
  if (entryId !== null && ownerId !== null) {
    const own = { entryId, ownerId, begunAt: createdAt }
    const answer = await addPhoto(services, own, { ...photoFrom(upload), bytes })
    return answer.changed ? null : answer.reason
  }
  if (formKey === null) return 'entry-unknown'
  const contest = await contestById(services.db, contestId)
  const open = mayEnter(contest, { begunAt: createdAt, now: services.now() })
  if (!open.allowed) return open.reason
  const held = await holdPhoto(services, { contestId, requestKey: formKey }, bytes)
  return held.stored ? null : held.reason
}
