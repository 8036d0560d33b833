import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Exchange = readonly [IncomingMessage, ServerResponse]
export type Listener = (...exchange: Exchange) => Promise<void>

export type HttpServer = {
  readonly port: number
  /** Begins to answer, also what has been asked since the port was claimed. */
  readonly answerWith: (listener: Listener) => void
  /** Takes no new requests and resolves when those under way are finished, or broken off after a while. */
  readonly stop: () => Promise<void>
}

const patienceMs = 20_000

/** Claims a port, or the next free one above it when that is allowed. Requests wait for an answerer. */
export async function claimPort(options: {
  readonly host: string
  readonly port: number
  readonly orNext: boolean
}): Promise<HttpServer> {
  const waiting: Exchange[] = []
  let listener: Listener | null = null
  const server = createServer((...exchange) => {
    if (listener) void listener(...exchange)
    else waiting.push(exchange)
  })
  server.headersTimeout = 20_000
  server.requestTimeout = 180_000
  await listen(server, options)
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: answerer => {
      listener = answerer
      for (const exchange of waiting.splice(0)) void answerer(...exchange)
    },
    stop: () => stopServer(server),
  }
}

async function listen(
  server: Server,
  { host, port, orNext }: { host: string; port: number; orNext: boolean },
): Promise<void> {
  const last = orNext ? Math.min(port + 50, 65_535) : port
  for (let candidate = port; ; candidate++) {
    const failure = await tryPort(server, host, candidate)
    if (!failure) return
    if (failure.code !== 'EADDRINUSE') throw failure
    if (candidate >= last) throw new Error(takenPort(host, port), { cause: failure })
  }
}

function takenPort(host: string, port: number): string {
  return `The port ${port} of ${host} is taken: end what listens there, or set PORT to another.`
}

function tryPort(server: Server, host: string, port: number) {
  return new Promise<NodeJS.ErrnoException | null>(resolve => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error)
    server.once('error', failed)
    server.listen({ host, port }, () => {
      server.removeListener('error', failed)
      resolve(null)
    })
  })
}

async function stopServer(server: Server): Promise<void> {
  const finished = new Promise<void>(resolve => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await finished
  clearInterval(idle)
  clearTimeout(impatience)
}
