import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadAllWords } from '#app/i18n/load-all.ts'
import type { Database } from '#app/platform/database.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import { decodePhoto } from '#app/platform/images.ts'
import type { JobName, JobPayload } from '#app/platform/jobs.ts'
import { fileKeys } from '#app/platform/keys.ts'
import type { Log } from '#app/platform/log.ts'
import type { Letter } from '#app/platform/mail.ts'
import { folderPhotos } from '#app/platform/folder-photos.ts'
import { drawnPictures } from '#app/platform/pictures.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import { uploadFiles } from '#app/platform/upload-files.ts'
import type { Services } from '#app/platform/services.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'

/** Services whose clock stands still until it is set, of a test's own or of a served app. */
export type ClockedServices = Services & {
  readonly setClock: (instant: string | Date) => void | Promise<void>
}

export type TestServices = Services & {
  readonly setClock: (instant: string | Date) => void
  readonly letters: Letter[]
  readonly queued: { name: JobName; payload: JobPayload }[]
  /** Sends what is queued, as the worker would. */
  readonly deliver: () => Promise<void>
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Services with a settable clock, letters in an array and files in a folder of their own. */
export function testServices(
  db: Database,
  now = '2026-08-01T08:00:00Z',
  folder = mkdtempSync(join(tmpdir(), 'vitrina-test-')),
): TestServices {
  loadAllWords()
  let clock = new Date(now)
  const letters: Letter[] = []
  const queued: TestServices['queued'] = []
  const services: TestServices = {
    db,
    now: () => clock,
    random: cryptoRandom,
    hashing: nodeHashing,
    mail: async letter => {
      letters.push(letter)
    },
    photos: folderPhotos(join(folder, 'photos')),
    uploads: uploadFiles(join(folder, 'uploads')),
    decodePhoto,
    pictures: drawnPictures(),
    jobs: {
      enqueue: async (_tx, name, payload) => {
        queued.push({ name, payload })
      },
    },
    keys: fileKeys(join(folder, 'keys')),
    log: silentLog,
    publicUrl: 'http://vitrina.test',
    mapTiles: null,
    setClock: instant => {
      clock = new Date(instant)
    },
    letters,
    queued,
    deliver: async () => {
      for (const { payload } of queued.splice(0)) await sendMail(services, payload.id)
    },
  }
  return services
}
