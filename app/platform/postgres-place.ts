import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Where a bundled server lives: `own` is ours alone, `home` is where its account can reach. */
export type Place = Readonly<{ own: string; home: string; data: string; account: Account }>

/** The account the server runs under; empty when it is the one that runs this process. */
export type Account = Readonly<{ uid?: number; gid?: number }>

/** Chooses the place, and keeps to it from then on. */
export function findPlace(folder: string): Place {
  const own = join(folder, 'postgres')
  mkdirSync(own, { recursive: true })
  const home = process.getuid?.() === 0 ? findHomeAsRoot(folder, own) : (rememberedHome(own) ?? own)
  const data = join(home, 'data')
  return { own, home, data, account: process.getuid?.() === 0 ? findAccount(data) : {} }
}

function findHomeAsRoot(folder: string, own: string): string {
  const remembered = rememberedHome(own)
  const chosen = remembered ?? (canReach(findAccount(join(own, 'data')), own) ? own : null)
  const home = chosen ?? join('/var/lib/vitrina', shortHash(realpathSync(folder)))
  for (const step of home === own ? [own] : ['/var/lib/vitrina', home]) openToAll(step)
  if (home !== own && !remembered) remember(own, home)
  return home
}

function rememberedHome(own: string): string | null {
  const note = join(own, 'place')
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : null
}

/** Renamed into place, so that another process never reads a note that is half written. */
function remember(own: string, home: string): void {
  const draft = join(own, `place.${process.pid}`)
  writeFileSync(draft, `${home}\n`)
  renameSync(draft, join(own, 'place'))
}

/** PostgreSQL refuses to run as root, so it gets an account without rights. */
function findAccount(data: string): Account {
  if (existsSync(data)) return { uid: statSync(data).uid, gid: statSync(data).gid }

  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0)
  const found = accounts.find(({ name }) => name === 'nobody') ?? accounts[0]
  if (!found) throw new Error('there is no account but root to run the server under')
  return { uid: found.uid, gid: found.gid }
}

/** Asks the system itself, which also knows of access lists and mounts. */
function canReach(account: Account, folder: string): boolean {
  chmodSync(folder, 0o755)
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0
}

function openToAll(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
