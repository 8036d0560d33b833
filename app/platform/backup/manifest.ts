import { createHash } from 'node:crypto'
import { createReadStream, promises as files } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What a backup consists of: written last, so that a folder without it is no backup. */
const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      file: z.string(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string().nullable() })),
  /** Each file of the backup by its path in the folder, with its size and SHA-256. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>
export type FileFacts = Manifest['files'][string]

const manifestName = 'manifest.json'

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  await files.writeFile(join(folder, manifestName), text, { mode: 0o600 })
}

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await files.readFile(join(folder, manifestName), 'utf8').catch(() => null)
  if (text === null)
    throw new Error(`There is no whole backup in ${folder}: it has no ${manifestName}.`)
  return manifestSchema.parse(JSON.parse(text))
}

/** Throws for the first file that is not, to the byte, the one that the backup was made with. */
export async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [path, facts] of Object.entries(manifest.files)) {
    if (path.split('/').includes('..')) throw new Error(`The backup names a file outside: ${path}`)
    const found = await factsOf(join(folder, path)).catch(() => null)
    if (!found) throw new Error(`The backup in ${folder} lacks ${path}.`)
    if (found.sha256 !== facts.sha256) {
      throw new Error(`${path} in ${folder} is not as the backup was made.`)
    }
  }
}

export async function factsOf(path: string): Promise<FileFacts> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
