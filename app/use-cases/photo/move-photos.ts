import { photosOfContest } from '#app/data/photo/contest-photos.ts'
import type { PhotoFile } from '#app/data/photo/photos.ts'
import type { PhotoStore } from '#app/platform/photo-store.ts'
import type { Services } from '#app/platform/services.ts'
import { type Copied, copyPhoto } from './copy-photo.ts'

/** What became of a photo: it lies at the destination alone now or before, or was not copied there. */
export type Moved = 'moved' | Exclude<Copied, 'copied'>

/**
 * Moves every photo of a contest from one store to another. Each is whole at the destination, byte for byte,
 * before it is removed at the source, so it may end anywhere and be begun again.
 */
export async function* movePhotos(
  services: Pick<Services, 'db'>,
  contestId: string,
  stores: { readonly from: PhotoStore; readonly to: PhotoStore },
): AsyncIterable<{ readonly name: string; readonly became: Moved }> {
  for await (const photo of photosOfContest(services.db, contestId))
    yield { name: photo.name, became: await movePhoto(photo, stores) }
}

async function movePhoto(
  photo: PhotoFile,
  stores: { readonly from: PhotoStore; readonly to: PhotoStore },
): Promise<Moved> {
  const became = await copyPhoto(photo, stores)
  if (became !== 'copied') return became
  await stores.from.remove(photo.name)
  return 'moved'
}
