import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type PublicPage, publicPageAt } from '#app/domain/town/public-page.ts'
import type { PublicChanges } from '#app/platform/public-changes.ts'
import { type Exchange, type KeptAnswer, keptAnswer } from './kept-answer.ts'
import { holdsAt, isTouchedBy, type Lifetime, lifetimeOf, type Source } from './made-from.ts'

export type PageCacheOptions = {
  /** Makes the answer to an address for everybody: there is no visitor, no cookie and no header in it. */
  readonly render: (address: string, note: (source: Source) => void) => Promise<Response>
  readonly now: () => Date
  readonly changes: PublicChanges
  readonly maxBytes: number
}

export type PageCache = {
  /** Answers at once with kept bytes; false when there are none for this request. */
  readonly answerKept: (message: IncomingMessage, answer: ServerResponse) => boolean
  /** Answers with bytes made now, for everybody who waits for them; false when it is no public page. */
  readonly answerAnew: (message: IncomingMessage, answer: ServerResponse) => Promise<boolean>
  /** Resolves when what this process has changed before can no longer be seen as it was. */
  readonly catchUp: () => Promise<void>
}

type Made = {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  readonly kept: KeptAnswer | null
}

/** For so long the kept pages stand in without asking a database that was found to be away. */
const awayMs = 1_000
const mostAddressesRead = 1_000
const longestAddressRead = 300

/**
 * Finished answers by address, in front of everything that builds a page. Kept bytes are served within
 * their lifetime alone and while every change is heard; what was being made when a change came is not kept.
 */
export function createPageCache({ render, now, changes, maxBytes }: PageCacheOptions): PageCache {
  const store = new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, maxEntrySize: maxBytes / 4 })
  const read = new LRUCache<string, PublicPage>({ max: mostAddressesRead })
  const underWay = new Map<string, Promise<Made>>()
  let epoch = 0
  let awayUntil = 0

  changes.listenWith({
    changed: change => {
      forgetUnderWay()
      for (const [key, { lifetime }] of store.entries()) {
        if (isTouchedBy(change, lifetime)) store.delete(key)
      }
    },
    // What is kept stands by for the case that the database itself is away; it goes once that answers.
    lost: forgetUnderWay,
    regained: () => {
      forgetUnderWay()
      store.clear()
    },
  })

  function forgetUnderWay(): void {
    epoch++
    underWay.clear()
  }

  function answerKept(message: IncomingMessage, answer: ServerResponse): boolean {
    const { url = '' } = message
    if (!isReading(message) || !changes.isListening()) return false
    const instant = now()
    const kept = store.get(url)
    if (kept) {
      return holdsAt(kept.lifetime, instant) && send(kept, { message, answer }, { instant })
    }
    const page = pageAt(url, instant)
    const same = page && store.get(page.key)
    if (!same || !holdsAt(same.lifetime, instant)) return false
    return send(same, { message, answer }, { instant, until: page.until })
  }

  /** Remembers how addresses are read that are not written in the one way, such as today's gallery. */
  function pageAt(url: string, instant: Date): PublicPage | null {
    const known = read.get(url)
    if (known && (!known.until || instant < known.until)) return known
    const page = publicPageAt(url, instant)
    if (page && url.length <= longestAddressRead) read.set(url, page)
    return page
  }

  async function answerAnew(message: IncomingMessage, answer: ServerResponse): Promise<boolean> {
    const page = isReading(message) ? publicPageAt(message.url ?? '', now()) : null
    if (!page) return false
    const made = await freshlyMade(page.key)
    const kept = 'status' in made ? made.kept : made
    if (kept) {
      await kept.prepareFor(message)
      send(kept, { message, answer }, { instant: now(), until: page.until })
    } else if ('status' in made) {
      sendUnkept(made, { message, answer })
    }
    return true
  }

  async function catchUp(): Promise<void> {
    if (changes.isListening()) await changes.caughtUp()
    if (!changes.isListening()) store.clear()
  }

  /** Whoever waited for another's answer and sees it end before theirs began asks again. */
  async function freshlyMade(key: string): Promise<Made | KeptAnswer> {
    for (;;) {
      const standIn = performance.now() < awayUntil ? standInFor(key) : null
      if (standIn) return standIn
      const joined = underWay.get(key)
      const made = await (joined ?? begin(key))
      if (made.status === 503) {
        awayUntil = performance.now() + awayMs
        return standInFor(key) ?? made
      }
      if (!joined || !made.kept || holdsAt(made.kept.lifetime, now())) return made
    }
  }

  function standInFor(key: string): KeptAnswer | null {
    const kept = store.get(key)
    return kept && holdsAt(kept.lifetime, now()) ? kept : null
  }

  function begin(key: string): Promise<Made> {
    const making = make(key).finally(() => {
      if (underWay.get(key) === making) underWay.delete(key)
    })
    underWay.set(key, making)
    return making
  }

  async function make(key: string): Promise<Made> {
    const [begun, epochBegun] = [now(), epoch]
    const sources: Source[] = []
    const response = await render(key, source => sources.push(source))
    const body = Buffer.from(await response.arrayBuffer())
    const { status, headers } = response
    const made = { status, headers, body, kept: null }
    if (!changes.isListening() && status !== 503) store.clear()
    const lifetime = mayBeKept(response) ? lifetimeOf(begun, sources) : null
    if (!lifetime) return made
    return { ...made, kept: keep(key, made, lifetime, epochBegun) }
  }

  function keep(
    key: string,
    made: { readonly headers: Headers; readonly body: Buffer },
    lifetime: Lifetime,
    epochBegun: number,
  ): KeptAnswer {
    const kept = keptAnswer(made, lifetime, () => {
      if (store.peek(key) === kept) store.set(key, kept, { size: kept.bytes() })
    })
    const current = changes.isListening() && epochBegun === epoch && holdsAt(lifetime, now())
    if (current) store.set(key, kept, { size: kept.bytes() })
    return kept
  }

  return { answerKept, answerAnew, catchUp }
}

/** A shared cache may keep the answer for what is left of it, and of what its address means. */
function send(
  kept: KeptAnswer,
  exchange: Exchange,
  at: { readonly instant: Date; readonly until?: Date | null },
): boolean {
  const end = kept.lifetime.until?.getTime() ?? Infinity
  const left = Math.min(end, at.until?.getTime() ?? Infinity) - at.instant.getTime()
  return kept.send(exchange, left)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Only a whole page that runs nothing by a nonce, and that is no one person's. */
function mayBeKept({ status, headers }: Response): boolean {
  const policy = headers.get('content-security-policy') ?? ''
  return status === 200 && !headers.has('set-cookie') && !policy.includes('nonce-')
}

function sendUnkept({ status, headers, body }: Made, { message, answer }: Exchange): void {
  const own = [...headers].filter(([name]) => name !== 'set-cookie' && name !== 'content-length')
  answer.writeHead(status, [...own.flat(), 'content-length', String(body.length)])
  if (message.method === 'HEAD') answer.end()
  else answer.end(body)
}
