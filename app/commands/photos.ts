import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contestIdAt } from '#app/data/photo/contest-photos.ts'
import { openPhotos } from '#app/platform/chosen-photos.ts'
import { cloudinaryOf, parseSettings } from '#app/platform/env.ts'
import type { Services } from '#app/platform/services.ts'
import { type Moved, movePhotos } from '#app/use-cases/photo/move-photos.ts'
import { withServices } from './settings-services.ts'

const usage = `Moves the photos of a contest from the data folder to the account of Cloudinary, or back:
  npm run photos -- move <town>/<contest> --to folder|cloudinary
Each is compared where it goes before it is removed where it was. Ended in the middle, it can be run again. The
settings are those of npm run serve, with CLOUDINARY_URL; the site may run.
`

process.exitCode = await photos(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})

async function photos(args: string[]): Promise<number> {
  const options = { to: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [verb, place = '', ...more] = positionals
  const [town, contest, ...deeper] = place.split('/')
  const { to } = values
  if (verb !== 'move' || !town || !contest || more.length + deeper.length > 0) return refuse(usage)
  if (to !== 'folder' && to !== 'cloudinary') return refuse(usage)
  return withServices(services => move(services, { town, contest, to }))
}

async function move(
  services: Services,
  { to, ...at }: { town: string; contest: string; to: 'folder' | 'cloudinary' },
): Promise<number> {
  const parsed = parseSettings(process.env)
  if (!parsed.ok) return refuse(`${parsed.sentences.join('\n')}\n`)
  const { settings } = parsed
  const folder = resolve(settings.DATA_FOLDER)
  const stores = await openPhotos({ folder, cloudinary: cloudinaryOf(settings) })
  if (!stores.cloudinary) return refuse('CLOUDINARY_URL is missing: it names the account.\n')
  const contestId = await contestIdAt(services.db, at)
  if (contestId === null) return refuse(`There is no contest ${at.town}/${at.contest}.\n`)
  const { folder: files, cloudinary: account } = stores
  const way = to === 'folder' ? { from: account, to: files } : { from: files, to: account }
  const numbers = { moved: 0, 'was-there': 0, 'not-taken': 0, lost: 0 } satisfies Record<
    Moved,
    number
  >
  for await (const { name, became } of movePhotos(services, contestId, way)) {
    numbers[became] += 1
    if (became === 'lost') process.stderr.write(`${name} is in neither place.\n`)
    if (became === 'not-taken') process.stderr.write(`${name} is not taken and stays.\n`)
  }
  process.stdout.write(
    `${numbers.moved} photos moved, ${numbers['was-there']} were there, ${numbers['not-taken']} stay, ${numbers.lost} are lost.\n`,
  )
  return numbers['not-taken'] + numbers.lost === 0 ? 0 : 1
}

function refuse(sentence: string): number {
  process.stderr.write(sentence)
  return 1
}
