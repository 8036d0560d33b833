import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { superuser } from './postgres-connection.ts'
import type { Account, Place } from './postgres-place.ts'
import { programFile, runProgram } from './postgres-programs.ts'

/** The built-in locale sorts and folds alike on every machine and after every system update. */
const clusterFlags = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

/** Makes an empty cluster under a generated password; a half-made one is never taken for it. */
export async function createCluster(
  place: Place,
  options: { programs: string; durable: boolean },
): Promise<void> {
  await removeDrafts(place)
  const draft = join(place.home, `data-${randomBytes(6).toString('hex')}`)
  await mkdir(draft, { mode: 0o700 })
  await giveTo(place.account, draft)
  const passwordFile = await lendPassword(place, await makePassword(place))
  const program = { file: programFile(options.programs, 'initdb'), account: place.account }
  try {
    const files = [`--pgdata=${draft}`, `--pwfile=${passwordFile}`]
    const haste = options.durable ? [] : ['--no-sync']
    await runProgram(program, [...files, ...clusterFlags, ...haste])
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, place.data)
}

export async function readPassword({ own }: Place): Promise<string> {
  return (await readFile(join(own, 'password'), 'utf8')).trim()
}

async function makePassword(place: Place): Promise<string> {
  const file = join(place.own, 'password')
  if (existsSync(file)) return readPassword(place)

  const password = randomBytes(24).toString('base64url')
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return password
}

/** The server's account cannot read our file, so it is lent a copy for the time of the set-up. */
async function lendPassword(place: Place, password: string): Promise<string> {
  const file = join(place.home, `data-password-${randomBytes(6).toString('hex')}`)
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  await giveTo(place.account, file)
  return file
}

async function giveTo({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid)
}

async function removeDrafts({ home }: Place): Promise<void> {
  const names = (await readdir(home)).filter(name => name.startsWith('data-'))
  await Promise.all(names.map(name => rm(join(home, name), { recursive: true, force: true })))
}
