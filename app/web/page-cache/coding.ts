import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip' | 'identity'

const preferred: readonly Coding[] = ['br', 'gzip']
const remembered = new Map<string, Coding>()
const mostRemembered = 200

/** The coding that serves a browser best by its Accept-Encoding; browsers say one of a few things. */
export function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  const known = remembered.get(accepted)
  if (known) return known
  const coding = bestOf(accepted)
  if (remembered.size < mostRemembered) remembered.set(accepted, coding)
  return coding
}

/** Text gains by it from a packet's length on. A huge file would cost more time than it saves. */
export function isWorthCoding(contentType: string, length: number): boolean {
  if (length < 1_000 || length > 16_000_000) return false
  return /^(text\/|image\/svg|application\/.*(json|xml|javascript))/.test(contentType)
}

/** Codes in a thread of its own; beyond half a megabyte more quickly than well. */
export async function coded(body: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> {
  if (coding === 'gzip') return promisify(gzip)(body, { level: 6 })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const quality = body.length > 500_000 ? 4 : 6
  return promisify(brotliCompress)(body, {
    params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length },
  })
}

function bestOf(accepted: string): Coding {
  const weights = new Map(accepted.toLowerCase().split(',').map(weighed))
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const [best] = preferred.toSorted((a, b) => weightOf(b) - weightOf(a))
  return best && weightOf(best) > 0 ? best : 'identity'
}

function weighed(part: string): [string, number] {
  const [coding = '', ...rest] = part.split(';').map(text => text.trim())
  const weight = rest.find(text => text.startsWith('q='))
  return [coding, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
