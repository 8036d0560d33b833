import { promises as files } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rendition } from './images.ts'

/** Where photos lie: public renditions by name, width and format, and the private original. */
export type PhotoStore = {
  readonly save: (photo: {
    readonly name: string
    readonly original: Uint8Array
    readonly renditions: readonly Rendition[]
  }) => Promise<void>
  /** Takes a photo away again, original and renditions. */
  readonly remove: (name: string) => Promise<void>
  /** The bytes of a rendition, a JPEG unless said otherwise; null when there is none. */
  readonly rendition: (
    name: string,
    width: number,
    format?: Rendition['format'],
  ) => Promise<Uint8Array<ArrayBuffer> | null>
  /** The bytes that were sent, metadata and all; null when there are none. For organiser and owner alone. */
  /** Every photo of which there is anything, and when it was stored. */
  readonly stored: () => AsyncIterable<{ readonly name: string; readonly storedAt: Date }>
  readonly original: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

const namePattern = /^[0-9a-f]{32}$/

export function folderPhotos(folder: string): PhotoStore {
  const publicPath = (name: string, width: number, format: Rendition['format']) =>
    join(folder, 'public', name.slice(0, 2), `${name}-${width}.${format}`)
  const originalPath = (name: string) => join(folder, 'originals', name.slice(0, 2), name)

  return {
    save: async ({ name, original, renditions }) => {
      if (!namePattern.test(name)) throw new Error(`Not a photo's name: ${name}`)
      await writeWhole(originalPath(name), original, 0o600)
      for (const { width, format, bytes } of renditions)
        await writeWhole(publicPath(name, width, format), bytes, 0o644)
    },
    remove: async name => {
      if (!namePattern.test(name)) throw new Error(`Not a photo's name: ${name}`)
      await files.rm(originalPath(name), { force: true })
      await files.rm(`${originalPath(name)}.part`, { force: true })
      const shelf = dirname(publicPath(name, 0, 'jpg'))
      const renditions = await files.readdir(shelf).catch(() => [] as string[])
      for (const file of renditions) {
        if (file.startsWith(`${name}-`)) await files.rm(join(shelf, file), { force: true })
      }
    },
    stored: () => storedIn(folder),
    original: async name => {
      if (!namePattern.test(name)) return null
      return readIfThere(originalPath(name))
    },
    rendition: async (name, width, format = 'jpg') => {
      if (!namePattern.test(name) || !Number.isInteger(width)) return null
      return readIfThere(publicPath(name, width, format))
    },
  }
}

function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return files.readFile(path).then(bytes => new Uint8Array(bytes), nothingThere)
}

/** Everything by name, one shelf of names after another: whole photos, and what is left of an upload. */
async function* storedIn(folder: string) {
  const places = ['public', 'originals'].map(kind => join(folder, kind))
  const shelves = new Set((await Promise.all(places.map(filesIn))).flat())
  for (const shelf of shelves) {
    const latest = new Map<string, Date>()
    for (const path of places.map(place => join(place, shelf))) {
      for (const file of await filesIn(path)) {
        const name = file.slice(0, 32)
        const found =
          namePattern.test(name) && (await files.stat(join(path, file)).catch(nothingThere))
        if (!found) continue
        const before = latest.get(name)
        latest.set(name, before && before > found.mtime ? before : found.mtime)
      }
    }
    for (const [name, storedAt] of latest) yield { name, storedAt }
  }
}

function filesIn(path: string): Promise<readonly string[]> {
  return files.readdir(path).catch(error => nothingThere(error) ?? [])
}

/** The file is there whole or not at all, also after the power has gone. */
async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  await files.mkdir(dirname(path), { recursive: true })
  await files.writeFile(`${path}.part`, bytes, { mode, flush: true })
  await files.rename(`${path}.part`, path)
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
