import { promises as files } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rendition } from './images.ts'
import { checkPhotoName, photoName, type PhotoStore, PhotoStoreAway } from './photo-store.ts'

/** Photos as files of a folder. */
export function folderPhotos(folder: string): PhotoStore {
  const publicPath = (name: string, width: number, format: Rendition['format']) =>
    join(folder, 'public', name.slice(0, 2), `${name}-${width}.${format}`)
  const originalPath = (name: string) => join(folder, 'originals', name.slice(0, 2), name)

  const write: PhotoStore['save'] = async ({ name, original, renditions }) => {
    const written = renditions.map(({ width, format, bytes }) =>
      writeWhole(publicPath(name, width, format), bytes, 0o644),
    )
    await allEnded([writeWhole(originalPath(name), original, 0o600), ...written])
  }
  const remove: PhotoStore['remove'] = async name => {
    checkPhotoName(name)
    for (const path of [originalPath(name), `${originalPath(name)}.part`])
      await files.rm(path, { force: true })
    const shelf = dirname(publicPath(name, 0, 'jpg'))
    const renditions = await files.readdir(shelf).catch(noFiles)
    for (const file of renditions) {
      if (file.startsWith(`${name}-`)) await files.rm(join(shelf, file), { force: true })
    }
  }

  return {
    save: async photo => {
      checkPhotoName(photo.name)
      try {
        await write(photo)
      } catch (cause) {
        await remove(photo.name)
        throw isNoRoom(cause)
          ? new PhotoStoreAway('The data folder takes no files', { cause })
          : cause
      }
    },
    remove,
    original: async name => {
      if (!photoName.test(name)) return null
      return readIfThere(originalPath(name))
    },
    rendition: async (name, width, format = 'jpg') => {
      if (!photoName.test(name) || !Number.isInteger(width)) return null
      return readIfThere(publicPath(name, width, format))
    },
    stored: async function* () {
      const found = await datesIn(join(folder, 'public'))
      for (const [name, date] of await datesIn(join(folder, 'originals'))) found.set(name, date)
      for (const [name, storedAt] of found) yield { name, storedAt }
    },
  }
}

/** When the files of each photo were written last; a file that is half written counts as well. */
async function datesIn(folder: string): Promise<Map<string, Date>> {
  const dates = new Map<string, Date>()
  for (const shelf of await files.readdir(folder).catch(noFiles)) {
    for (const file of await files.readdir(join(folder, shelf)).catch(noFiles)) {
      const name = file.slice(0, 32)
      if (!photoName.test(name)) continue
      const written = await files.stat(join(folder, shelf, file)).catch(nothingThere)
      const known = dates.get(name)
      if (written && (!known || known < written.mtime)) dates.set(name, written.mtime)
    }
  }
  return dates
}

function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return files.readFile(path).then(bytes => new Uint8Array(bytes), nothingThere)
}

/** Waits for the last even when one has failed, so that nothing is written after it was given up. */
async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}

/** The file is there whole or not at all, also after the power has gone. */
async function writeWhole(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  await files.mkdir(dirname(path), { recursive: true })
  await files.writeFile(`${path}.part`, bytes, { mode, flush: true })
  await files.rename(`${path}.part`, path)
}

/** The disk is full or broken, or may not be written to. */
function isNoRoom(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO'].includes(code ?? '')
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function noFiles(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}
