import { join, resolve } from 'node:path'
import { isReachable } from '#app/data/db.ts'
import { anySecondFactor } from '#app/data/people/second-factors.ts'
import { keysNeeded } from '#app/data/town/towns.ts'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { openPhotos, type PhotoPlace } from '#app/platform/chosen-photos.ts'
import { connect } from '#app/platform/database.ts'
import { nodeHashing } from '#app/platform/hashing.ts'
import { decodePhoto } from '#app/platform/images.ts'
import { type JobWorker, openJobs } from '#app/platform/jobs.ts'
import { fileKeys, type Keys, MissingKey } from '#app/platform/keys.ts'
import type { Log } from '#app/platform/log.ts'
import type { SendMail } from '#app/platform/mail.ts'
import { applyMigrations } from '#app/platform/migrations.ts'
import { drawnPictures } from '#app/platform/pictures.ts'
import { openBundledPostgres } from '#app/platform/postgres.ts'
import { listenForPublicChanges, type PublicChanges } from '#app/platform/public-changes.ts'
import { cryptoRandom } from '#app/platform/random.ts'
import type { Services } from '#app/platform/services.ts'
import { uploadFiles } from '#app/platform/upload-files.ts'

export type OpenServices = {
  readonly services: Services
  readonly jobs: JobWorker
  readonly changes: PublicChanges
  readonly isDatabaseUp: () => Promise<boolean>
  /** Lets the database go; the bundled one stops when nobody else uses it. */
  readonly close: () => Promise<void>
}

export type ServiceOptions = {
  /** Null stands for the bundled database in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly givenKeys: Readonly<Record<string, string>>
  readonly publicUrl: string
  readonly mapTiles?: string | undefined
  /** Where photos lie besides the data folder. */
  readonly cloudinary?: PhotoPlace['cloudinary']
  readonly mail: SendMail
  readonly log: Log
  readonly say: (line: string) => void
}

/**
 * The one place where real things are wired: database, migrations, keys, photos, jobs. Rejects, with
 * everything closed again, when the database cannot be migrated or a key is missing.
 */
export async function openServices(options: ServiceOptions): Promise<OpenServices> {
  loadAllWords()
  const folder = resolve(options.dataFolder)
  const bundled =
    options.databaseUrl === null ? await openBundledPostgres({ folder, say: options.say }) : null
  const url = options.databaseUrl ?? bundled?.url ?? ''
  const closing: (() => Promise<unknown>)[] = bundled ? [bundled.stop] : []
  const close = async () => {
    for (const part of closing.splice(0).reverse()) await part()
  }
  try {
    await applyMigrations({ url, folder: resolve('prisma/migrations') })
    const db = connect(url)
    closing.push(() => db.$disconnect())
    const keys = fileKeys(join(folder, 'keys'), options.givenKeys)
    await checkKeys(db, keys)
    const jobs = await openJobs(url, options.log)
    closing.push(jobs.stop)
    const changes = await listenForPublicChanges(url, options.log)
    closing.push(changes.stop)
    const services: Services = {
      db,
      now: () => new Date(),
      random: cryptoRandom,
      hashing: nodeHashing,
      mail: options.mail,
      photos: (await openPhotos({ folder, cloudinary: options.cloudinary ?? null })).photos,
      uploads: uploadFiles(join(folder, 'uploads')),
      decodePhoto,
      pictures: drawnPictures(),
      jobs,
      keys,
      log: options.log,
      publicUrl: options.publicUrl,
      mapTiles: options.mapTiles ?? null,
    }
    return { services, jobs, changes, isDatabaseUp: () => isReachable(db), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Refuses a start without the keys of a town or of an open contest, or with another town's. */
async function checkKeys(db: Services['db'], keys: Keys): Promise<void> {
  const { towns, contests } = await keysNeeded(db)
  for (const town of towns) {
    const publicKey = await keys.townPublicKey(town.id).catch(explain(`the town "${town.slug}"`))
    if (Buffer.compare(publicKey, town.publicKey) !== 0) {
      throw new Error(
        `The signing key of the town "${town.slug}" is not the one its results are signed with.`,
      )
    }
  }
  for (const { id, slug, town } of contests) {
    await keys.pepper(id).catch(explain(`the open contest "${town.slug}/${slug}"`))
  }
  const factor = await anySecondFactor(db)
  if (!factor) return
  await keys
    .unseal(factor.personId, factor.sealedSecret)
    .catch(explain('the second factors of organisers'))
    .catch((error: unknown) => {
      if (error instanceof Error && error.cause instanceof MissingKey) throw error
      throw new Error('The key "sealing" is not the one that second factors are sealed with.')
    })
}

function explain(owner: string) {
  return (error: unknown): never => {
    if (!(error instanceof MissingKey)) throw error
    throw new Error(
      `The key "${error.keyName}" of ${owner} is missing: put it back into the keys folder or into KEYS. Nothing is served without it.`,
      { cause: error },
    )
  }
}
