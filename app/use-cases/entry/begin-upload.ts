import { contestById, findContest } from '#app/data/contest/contests.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { countUnfinished, insertUpload, type Uploader } from '#app/data/photo/uploads.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { mayEditEntry } from '#app/domain/entry/editing.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { maxPhotoBytes, mostPhotos } from '#app/domain/photo/limits.ts'
import {
  type Beginning,
  mostUnfinishedUploads,
  type UploadBegun,
  uploadLifeMs,
  type UploadRefusal,
} from '#app/domain/photo/uploads.ts'
import type { Services } from '#app/platform/services.ts'

/** Lets a photo be sent piece by piece, to an entry of one's own or to a form that is not sent yet. */
export async function beginUpload(services: Services, beginning: Beginning): Promise<UploadBegun> {
  const { for: target, ...said } = beginning
  const now = services.now()
  if (said.length === 0) return { begun: false, reason: 'photo-empty' }
  if (said.length > maxPhotoBytes) return { begun: false, reason: 'photo-too-large' }
  const place = await ('at' in target
    ? placeOfForm(services, target, now)
    : placeOfEntry(services, target, now))
  if ('reason' in place) return { begun: false, reason: place.reason }
  const by: Uploader = 'at' in target ? { formKey: target.formKey } : { ownerId: target.ownerId }
  const since = new Date(now.getTime() - uploadLifeMs)
  if ((await countUnfinished(services.db, by, since)) >= mostUnfinishedUploads) {
    return { begun: false, reason: 'uploads-too-many' }
  }
  const id = services.random.uuid(now)
  await insertUpload(services.db, { id, ...place, ...said, createdAt: now })
  return { begun: true, id }
}

type Place =
  | { readonly contestId: string; readonly entryId: string | null; readonly formKey: string | null }
  | { readonly reason: UploadRefusal }

async function placeOfEntry(
  { db }: Services,
  { entryId, ownerId }: { readonly entryId: string; readonly ownerId: string },
  now: Date,
): Promise<Place> {
  const entry = await ownEntry(db, { entryId, ownerId })
  if (!entry) return { reason: 'entry-unknown' }
  const { contestId } = entry
  const decision = mayEditEntry(entry, await contestById(db, contestId), now)
  if (!decision.allowed) return { reason: decision.reason }
  if (entry.photos.length >= mostPhotos) return { reason: 'photos-too-many' }
  return { contestId, entryId, formKey: null }
}

async function placeOfForm(
  { db }: Services,
  { at, formKey }: { readonly at: ContestPlace; readonly formKey: string },
  now: Date,
): Promise<Place> {
  const contest = await findContest(db, at)
  if (!contest) return { reason: 'entry-unknown' }
  const decision = mayEnter(contest, { begunAt: now, now })
  if (!decision.allowed) return { reason: decision.reason }
  return { contestId: contest.id, entryId: null, formKey }
}
