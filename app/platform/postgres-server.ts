import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { untilAnswers } from './postgres-connection.ts'
import { isProcessAlive } from './postgres-lock.ts'
import type { Place } from './postgres-place.ts'
import { plainEnvironment, programFile, runProgram } from './postgres-programs.ts'

type Start = Readonly<{ programs: string; password: string; durable: boolean }>

/** The live server of this data folder; a file left behind by a dead one does not count. */
export function findServer({ data }: Place): { port: number } | null {
  const [pid, , , port] = readLines(join(data, 'postmaster.pid')).map(Number)
  return pid && port && isProcessAlive(pid) && isServerOf(pid, data) ? { port } : null
}

/** Starts the server and answers with its port once it takes connections. */
export async function startServer(place: Place, start: Start): Promise<number> {
  await rm(join(place.data, 'postmaster.pid'), { force: true })
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(place)
    try {
      await launch(place, { ...start, port })
      return port
    } catch (error) {
      if (attempt === 10 || !isPassing(error)) throw error
      await pause(500)
    }
  }
}

/** A fast shutdown: sessions are ended, what was committed is written out. */
export async function stopServer({ data, account }: Place, programs: string): Promise<void> {
  const file = programFile(programs, 'pg_ctl')
  await runProgram({ file, account }, ['stop', `--pgdata=${data}`, '--mode=fast', '--silent'])
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** After a crash or a restart of the machine the id may belong to another program. */
function isServerOf(pid: number, data: string): boolean {
  const command = commandOf(pid)
  return command === null || command.includes(data)
}

function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    const found = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
    })
    return found.stdout || null
  }
}

/** The last port again if it can be had: other processes may be waiting for it. */
async function choosePort({ home }: Place): Promise<number> {
  const file = join(home, 'port')
  const last = Number(await readFile(file, 'utf8').catch(() => '0'))
  const port = await freePort(last).catch(() => freePort(0))
  // The file may belong to root, who opened the folder of an ordinary user in between.
  await rm(file, { force: true })
  await writeFile(file, String(port))
  return port
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
}

/** The children of a killed server hold its memory a moment longer; a port may be lost in a race. */
function isPassing(error: unknown): boolean {
  return error instanceof Error && /shared memory|TCP\/IP/.test(error.message)
}

async function launch(place: Place, options: Start & { port: number }): Promise<void> {
  const log = join(place.home, 'server.log')
  await rename(log, `${log}.previous`).catch(() => undefined)
  const output = openSync(log, 'a', 0o600)
  const server = spawn(programFile(options.programs, 'postgres'), flags(place, options), {
    ...place.account,
    cwd: place.home,
    env: plainEnvironment(),
    // A session of its own: Ctrl-C on the terminal must not reach it before our own orderly stop.
    detached: true,
    stdio: ['ignore', output, output],
    windowsHide: true,
  })
  closeSync(output)
  server.unref()
  let failure: Error | null = null
  server.once('error', error => (failure = error))
  server.once('exit', () => (failure ??= new Error(lastWords(log))))
  try {
    if (!(await untilAnswers(options, place.data, () => failure === null))) throw failure
  } catch (error) {
    server.kill('SIGINT')
    throw error
  }
}

function flags({ data }: Place, options: Start & { port: number }): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Messages of failed statements quote values, and values may be people's addresses.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(options.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  const named = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', data, '-p', String(options.port), ...named]
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  const fatal = lines.findLast(line => line.includes('FATAL')) ?? lines.at(-1)
  return fatal || 'the server ended without a word'
}
