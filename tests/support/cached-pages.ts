import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { PublicChange, PublicChangeListener } from '#app/platform/public-changes.ts'
import type { Source } from '#app/web/page-cache/made-from.ts'
import { createPageCache, type PageCacheOptions } from '#app/web/page-cache/page-cache.ts'

export type Answered = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A page cache behind a real server, with changes told by hand and pages rendered by the test. */
export async function cachedPages(
  render: PageCacheOptions['render'],
  options: { readonly maxBytes?: number } = {},
) {
  let clock = new Date('2026-09-14T06:00:00.000Z')
  let listening = true
  const listeners: PublicChangeListener[] = []
  const renderings: string[] = []
  const cache = createPageCache({
    render: (address, note) => {
      renderings.push(address)
      return render(address, note)
    },
    now: () => clock,
    changes: {
      isListening: () => listening,
      listenWith: listener => void listeners.push(listener),
      caughtUp: async () => {},
      stop: async () => {},
    },
    maxBytes: options.maxBytes ?? 1_000_000,
  })
  const server = createServer((message, answer) => {
    if (!cache.answerKept(message, answer)) void answerAnew(message, answer)
  })
  async function answerAnew(message: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (!(await cache.answerAnew(message, answer))) answer.writeHead(418).end()
  }
  await new Promise<void>(resolve => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const { port } = server.address() as AddressInfo

  return {
    renderings,
    catchUp: cache.catchUp,
    setClock: (instant: string) => {
      clock = new Date(instant)
    },
    change: (change: PublicChange) => {
      for (const listener of listeners) listener.changed(change)
    },
    lose: () => {
      listening = false
      for (const listener of listeners) listener.lost()
    },
    regain: () => {
      listening = true
      for (const listener of listeners) listener.regained()
    },
    get: (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
      new Promise<Answered>((resolve, reject) => {
        httpRequest({ host: '127.0.0.1', port, path, headers, method }, answer => {
          buffer(answer).then(
            body => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
            reject,
          )
        })
          .on('error', reject)
          .end()
      }),
    stop: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    },
  }
}

/** A page made from this, with what it says of itself. */
export function page(
  text: string,
  note: (source: Source) => void,
  source: Source,
  headers: Readonly<Record<string, string>> = {},
): Response {
  note(source)
  return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

/** As much of a contest as says what its pages are made from. */
export function contestOfPages(facts: Partial<Contest> & Pick<Contest, 'id'>): Contest {
  return facts as Contest
}
