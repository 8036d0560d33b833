import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { importsOf, parse } from './imports.ts'

/** A built file and every other one that it can load, by path. */
export function reachableFrom(entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const toRead = [entry]
  for (let path = toRead.pop(); path !== undefined; path = toRead.pop()) {
    if (found.has(path)) continue
    const text = readFileSync(path, 'utf8')
    found.set(path, text)
    const folder = dirname(path)
    const own = importsOf(parse({ path, text })).filter(({ specifier }) =>
      specifier.startsWith('.'),
    )
    toRead.push(...own.map(({ specifier }) => join(folder, specifier)))
  }
  return found
}
