import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

type Taking = {
  readonly townId: string
  readonly contestId: string
  readonly entryId: string
  readonly actorId: string
  readonly photo: string
}

/** The file that an owner sent, for an organiser; the town's log says who took it. Null when it is gone. */
export async function takeOriginal(
  services: Pick<Services, 'db' | 'photos' | 'now' | 'random'>,
  { townId, contestId, entryId, actorId, photo }: Taking,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await services.photos.original(photo)
  if (!bytes) return null
  await services.db.$transaction(tx =>
    record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'photo.original-taken',
      subjectId: entryId,
      details: { photo },
    }),
  )
  return bytes
}
