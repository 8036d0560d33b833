import { promises as files } from 'node:fs'
import { join } from 'node:path'

/** Where the bytes of photos lie that are on their way, each in a file named by the id of its upload. */
export type UploadFiles = {
  readonly folder: string
  /** How many bytes have arrived; null when there is no file. */
  readonly size: (id: string) => Promise<number | null>
  readonly read: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly remove: (id: string) => Promise<void>
}

export function uploadFiles(folder: string): UploadFiles {
  const pathOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error(`Not an upload's id: ${id}`)
    return join(folder, id)
  }
  return {
    folder,
    size: id => files.stat(pathOf(id)).then(({ size }) => size, nothingThere),
    read: id => files.readFile(pathOf(id)).then(bytes => new Uint8Array(bytes), nothingThere),
    remove: id => files.rm(pathOf(id), { force: true }),
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
