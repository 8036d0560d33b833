import type { Database } from './database.ts'
import type { DecodePhoto } from './images.ts'
import type { Hashing } from './hashing.ts'
import type { Jobs } from './jobs.ts'
import type { Keys } from './keys.ts'
import type { Log } from './log.ts'
import type { SendMail } from './mail.ts'
import type { PhotoStore } from './photo-store.ts'
import type { Pictures } from './pictures.ts'
import type { Random } from './random.ts'
import type { UploadFiles } from './upload-files.ts'

/** Everything outside that a use case may need, handed in. */
export type Services = {
  readonly db: Database
  readonly now: () => Date
  readonly random: Random
  readonly hashing: Hashing
  readonly mail: SendMail
  readonly photos: PhotoStore
  readonly uploads: UploadFiles
  readonly decodePhoto: DecodePhoto
  readonly pictures: Pictures
  readonly jobs: Jobs
  readonly keys: Keys
  readonly log: Log
  /** The site's own origin, without a slash at the end, for links in letters. */
  readonly publicUrl: string
  /** A PMTiles file or a style for the ground of maps; null leaves them to the drawn plan. */
  readonly mapTiles: string | null
}
