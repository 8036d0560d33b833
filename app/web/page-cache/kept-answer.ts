import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { coded, type Coding, codingFor, isWorthCoding } from './coding.ts'
import { type Lifetime } from './made-from.ts'

/** The longest that a cache in front of the site may keep a page, in seconds. */
const longestShared = 10

/** A finished answer with its bytes in the codings that were asked for. */
export type KeptAnswer = {
  readonly lifetime: Lifetime
  readonly bytes: () => number
  /** Answers at once; false when the coding that this visitor takes is not made yet. */
  readonly send: (exchange: Exchange, freshFor: number) => boolean
  /** Makes the coding that this visitor takes, once however many ask for it. */
  readonly prepareFor: (message: IncomingMessage) => Promise<void>
}

export type Exchange = { readonly message: IncomingMessage; readonly answer: ServerResponse }

type Variant = {
  readonly etag: string
  readonly body: Buffer
  readonly headers: readonly string[]
  /** The headers of 200 and 304 by the seconds for which a shared cache may keep them. */
  readonly whole: string[][]
  readonly unchanged: string[][]
}

const ownHeaders = new Set(['cache-control', 'content-length', 'etag', 'vary', 'set-cookie'])
const suffixes = { identity: '', gzip: '-gz', br: '-br' } as const

/** Keeps an answer's bytes; `grown` is told when there are more of them. */
export function keptAnswer(
  made: { readonly headers: Headers; readonly body: Buffer },
  lifetime: Lifetime,
  grown: () => void,
): KeptAnswer {
  const type = made.headers.get('content-type') ?? ''
  const coding = isWorthCoding(type, made.body.length) ? codingFor : () => 'identity' as const
  const given = [...made.headers].filter(([name]) => !ownHeaders.has(name)).flat()
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, 22)
  const etags = new Set(Object.values(suffixes).map(suffix => `"${hash}${suffix}"`))
  const variants = new Map<Coding, Variant>([['identity', variantOf('identity', made.body)]])
  const underWay = new Map<Coding, Promise<void>>()

  function variantOf(as: Coding, body: Buffer): Variant {
    const etag = `"${hash}${suffixes[as]}"`
    const headers = ['content-length', String(body.length), ...given]
    if (as !== 'identity') headers.push('content-encoding', as)
    return { etag, body, headers, whole: [], unchanged: [] }
  }

  async function make(as: 'br' | 'gzip'): Promise<void> {
    variants.set(as, variantOf(as, await coded(made.body, as)))
    grown()
  }

  return {
    lifetime,
    bytes: () => [...variants.values()].reduce((sum, { body }) => sum + body.length + 2_000, 0),
    send: ({ message, answer }, freshFor) => {
      const variant = variants.get(coding(acceptedBy(message)))
      if (!variant) return false
      const shared = Math.max(0, Math.min(longestShared, Math.floor(freshFor / 1_000)))
      const asked = message.headers['if-none-match']
      if (asked !== undefined && isAmong(etags, asked)) {
        variant.unchanged[shared] ??= validators(variant.etag, shared)
        answer.writeHead(304, variant.unchanged[shared])
        answer.end()
        return true
      }
      variant.whole[shared] ??= [...variant.headers, ...validators(variant.etag, shared)]
      answer.writeHead(200, variant.whole[shared])
      if (message.method === 'HEAD') answer.end()
      else answer.end(variant.body)
      return true
    },
    prepareFor: async message => {
      const as = coding(acceptedBy(message))
      if (as === 'identity' || variants.has(as)) return
      const making = underWay.get(as) ?? make(as).finally(() => underWay.delete(as))
      underWay.set(as, making)
      await making
    },
  }
}

/** A browser asks each time; a cache in front of the site may answer for some seconds by itself. */
function validators(etag: string, shared: number): string[] {
  const control = `public, max-age=0, s-maxage=${shared}, must-revalidate`
  return ['etag', etag, 'cache-control', control, 'vary', 'Accept-Encoding']
}

function acceptedBy({ headers }: IncomingMessage): string | undefined {
  return headers['accept-encoding']?.toString()
}

/** The same bytes in another coding are unchanged too; a proxy that coded them itself marks that with W/. */
function isAmong(etags: ReadonlySet<string>, asked: string): boolean {
  if (etags.has(asked) || asked === '*') return true
  return asked.split(',').some(one => etags.has(one.trim().replace(/^W\//, '')))
}
