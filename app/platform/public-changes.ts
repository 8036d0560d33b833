import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Log } from './log.ts'

/** What the public sees has changed: in one contest, or, without one, in a whole town. */
export type PublicChange = { readonly townId: string; readonly contestId: string | null }

/** Called as things happen; `lost` and `regained` say that changes may have passed unheard. */
export type PublicChangeListener = {
  readonly changed: (change: PublicChange) => void
  readonly lost: () => void
  readonly regained: () => void
}

export type PublicChanges = {
  /** Whether every change that is committed from now on is heard. */
  readonly isListening: () => boolean
  readonly listenWith: (listener: PublicChangeListener) => void
  /** Resolves when every change committed before the call has been heard, or none can be. */
  readonly caughtUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

const heartbeatMs = 5_000
const patienceMs = 5_000
const longestPauseMs = 2_000

/**
 * Listens on a connection of its own, which is made again for as long as it takes when it is lost. A
 * connection that has gone silent counts as lost.
 */
export async function listenForPublicChanges(url: string, log: Log): Promise<PublicChanges> {
  const listeners: PublicChangeListener[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  let client: Client | null = null

  async function connect(): Promise<void> {
    const fresh = clientOf(url)
    fresh.on('error', () => lose(fresh))
    fresh.on('end', () => lose(fresh))
    fresh.on('notification', ({ payload = '' }) => {
      const [townId = '', contestId = null] = payload.split(' ')
      for (const listener of listeners) listener.changed({ townId, contestId })
    })
    try {
      await fresh.connect()
      await fresh.query('LISTEN public_change')
      signal.throwIfAborted()
    } catch (error) {
      void discard(fresh)
      throw error
    }
    client = fresh
    for (const listener of listeners) listener.regained()
  }

  function lose(from: Client): void {
    if (client !== from) return
    client = null
    void discard(from)
    for (const listener of listeners) listener.lost()
    log.warn(
      {},
      'The connection that hears of changes was lost; no page is cached until it is back',
    )
    void reconnect()
  }

  async function reconnect(): Promise<void> {
    for (let wait = 50; !client && !signal.aborted; wait = Math.min(2 * wait, longestPauseMs)) {
      await pause(wait, undefined, { signal, ref: false }).catch(() => {})
      if (!signal.aborted) await connect().catch(() => {})
    }
  }

  let answering = Promise.resolve()
  let next: Promise<void> | null = null

  /** A question under way may have been put too early, so whoever comes meanwhile shares the next one. */
  function caughtUp(): Promise<void> {
    next ??= answering.then(() => {
      next = null
      answering = askAndWait()
      return answering
    })
    return next
  }

  /** What was committed before has been sent by the time the same connection answers. */
  async function askAndWait(): Promise<void> {
    const asked = client
    await asked?.query('SELECT 1').catch(() => lose(asked))
  }

  await connect().catch((error: unknown) => {
    log.warn({ error }, 'Changes cannot be heard yet; no page is cached until they are')
    void reconnect()
  })
  const heartbeat = setInterval(() => void caughtUp(), heartbeatMs).unref()
  return {
    isListening: () => client !== null,
    listenWith: listener => void listeners.push(listener),
    caughtUp,
    stop: async () => {
      stopping.abort()
      clearInterval(heartbeat)
      const last = client
      client = null
      if (last) await discard(last)
    },
  }
}

function clientOf(url: string): Client {
  return new Client({
    connectionString: url,
    application_name: 'vitrina-public-changes',
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
  })
}

/** Says goodbye; a server that does not answer is not waited for. */
async function discard(client: Client): Promise<void> {
  const goodbye = client.end().catch(() => {})
  await Promise.race([goodbye, pause(1_000, undefined, { ref: false })])
}
