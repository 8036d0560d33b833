import { join } from 'node:path'
import { photosOfAll } from '#app/data/photo/contest-photos.ts'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { connect } from '#app/platform/database.ts'
import { cloudinaryOf, type PhotoSettings } from '#app/platform/env.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { copyPhoto } from '#app/use-cases/photo/copy-photo.ts'

/** Copies what lies in the account of the settings, if there is one, into a folder of photos like the data folder's. */
export async function copyAccountPhotos(
  settings: PhotoSettings,
  { databaseUrl, target }: { readonly databaseUrl: string; readonly target: string },
): Promise<void> {
  const cloudinary = cloudinaryOf(settings)
  if (!cloudinary) return
  const { cloudinary: account } = await openPhotos({ folder: target, cloudinary })
  if (!account) return
  const files = folderPhotos(join(target, 'photos'))
  const db = connect(databaseUrl)
  try {
    for await (const photo of photosOfAll(db)) {
      if (!(await files.original(photo.name))) await copyPhoto(photo, { from: account, to: files })
    }
  } finally {
    await db.$disconnect()
  }
}
