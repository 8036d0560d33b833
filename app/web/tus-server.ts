import { mkdirSync } from 'node:fs'
import { FileStore } from '@tus/file-store'
import { Server, type ServerOptions, Upload } from '@tus/server'
import { deleteUpload, lengthOfUpload } from '#app/data/photo/uploads.ts'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Services } from '#app/platform/services.ts'
import { uploadLocker } from './upload-locker.ts'

/**
 * Speaks the tus protocol: the bytes go into files, everything else of an upload is its row. Who may do
 * what has been decided before.
 */
export function tusServer(
  { db, uploads, publicUrl }: Pick<Services, 'db' | 'uploads' | 'publicUrl'>,
  hooks: Required<Pick<ServerOptions, 'namingFunction' | 'onUploadFinish'>>,
): Server {
  mkdirSync(uploads.folder, { recursive: true, mode: 0o700 })
  return new Server({
    ...hooks,
    path: addresses.photoUploads(),
    relativeLocation: true,
    maxSize: maxPhotoBytes,
    allowedOrigins: [publicUrl],
    lockDrainTimeout: 200,
    locker: uploadLocker({ db }),
    datastore: new FileStore({
      directory: uploads.folder,
      configstore: {
        get: async id => {
          const size = await lengthOfUpload(db, id)
          return size === null ? undefined : new Upload({ id, size, offset: 0 })
        },
        set: async () => {},
        delete: id => deleteUpload(db, id),
      },
    }),
  })
}
