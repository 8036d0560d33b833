import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './preparation.mjs'
import { prepareOrExit } from './prepare.mjs'

const [name = '', ...args] = process.argv.slice(2)

process.env.NODE_ENV ||= 'production'
await prepareOrExit(['install', 'generate', 'build'])
if (name !== '--build-only') await launch()

/** Imported, not spawned: signals, the exit code and standard input are then the program's own. */
async function launch() {
  const program = join(root, 'build/server', `${name}.js`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(program)) {
    process.stderr.write(`There is no program "${name}" in build/server.\n`)
    process.exit(1)
  }
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
}
