import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { helpWith } from './helper-process.ts'

export type Crowd = {
  readonly port: number
  readonly connections: number
  /** The whole request as it is sent. */
  readonly request: string
  /** For how long each asks again as soon as it has its answer; 0 is once. */
  readonly forMs: number
}

export type CrowdAnswers = {
  readonly count: number
  readonly perSecond: number
  readonly median: number
  readonly p99: number
  /** When the first and the last answer were whole, from the moment of asking. */
  readonly first: number
  readonly last: number
  readonly statuses: Readonly<Record<string, number>>
  readonly etags: readonly string[]
}

/**
 * Visitors on connections that stay open. They read no more of an answer than its head and length, so that
 * one core of visitors keeps one core of a server busy; a full HTTP client would be slower than what it
 * measures.
 */
type Visitor = { readonly socket: Socket; heard: Buffer; asked: number }
const crowds = new Map<string, Visitor[]>()

async function visit({ port, connections, request, forMs }: Crowd): Promise<CrowdAnswers> {
  const visitors = await crowdOf(port, connections)
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const etags = new Set<string>()
  const start = performance.now()
  let [first, last] = [0, 0]
  await Promise.all(
    visitors.map(
      visitor =>
        new Promise<void>(resolve => {
          const ask = () => {
            visitor.asked = performance.now()
            visitor.socket.write(request)
          }
          visitor.socket.removeAllListeners('data').on('data', chunk => {
            const head = wholeAnswer(visitor, chunk)
            if (head === null) return
            const now = performance.now()
            times.push(now - visitor.asked)
            first ||= now - start
            last = now - start
            const status = head.slice(9, 12)
            statuses[status] = (statuses[status] ?? 0) + 1
            if (forMs === 0) etags.add(/^etag: (.*)$/im.exec(head)?.[1] ?? '')
            if (last < forMs) ask()
            else resolve()
          })
          ask()
        }),
    ),
  )
  const sorted = Float64Array.from(times).sort()
  return {
    count: times.length,
    perSecond: (times.length / last) * 1_000,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    first,
    last,
    statuses,
    etags: [...etags],
  }
}

const lastChunk = Buffer.from('\r\n0\r\n\r\n')

/** The head of an answer once it has come whole; null until then. */
function wholeAnswer(visitor: Visitor, chunk: Buffer): string | null {
  visitor.heard = visitor.heard.length === 0 ? chunk : Buffer.concat([visitor.heard, chunk])
  const end = visitor.heard.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = visitor.heard.toString('latin1', 0, end)
  if (/^transfer-encoding: chunked/im.test(head)) {
    if (visitor.heard.subarray(-lastChunk.length).compare(lastChunk) !== 0) return null
  } else {
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    if (visitor.heard.length < end + 4 + length) return null
  }
  visitor.heard = Buffer.alloc(0)
  return head
}

async function crowdOf(port: number, connections: number): Promise<Visitor[]> {
  const name = `${port} ${connections}`
  const known = crowds.get(name)
  if (known?.every(({ socket }) => !socket.destroyed)) return known
  const crowd: Visitor[] = []
  for (let index = 0; index < connections; index++) {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    await once(socket, 'connect')
    crowd.push({ socket, heard: Buffer.alloc(0), asked: 0 })
  }
  crowds.set(name, crowd)
  return crowd
}

helpWith(
  (crowd: Crowd) => visit(crowd),
  async () => {
    for (const { socket } of [...crowds.values()].flat()) socket.destroy()
  },
)
