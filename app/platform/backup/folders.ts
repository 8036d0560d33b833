import { promises as files } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The files below a folder, by their paths in it; none where there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await files
    .readdir(folder, { recursive: true, withFileTypes: true })
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await filesIn(folder)).length === 0
}

/** Copies a file with its mode; a folder that is made for it is open to its owner alone. */
export async function copyWithMode(from: string, to: string): Promise<void> {
  await files.mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await files.copyFile(from, to)
}
