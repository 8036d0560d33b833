import canonicalize from 'canonicalize'

/**
 * SHA-256, handed in by whoever runs the rule: the server's own, or the browser's. It keeps nothing of
 * the bytes, which are written over when it has answered.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const encoder = new TextEncoder()

/**
 * The one text of a JSON value by RFC 8785. Throws for what JSON cannot say. A value whose names all come
 * in order is written by JSON.stringify, which then writes the same text five times as fast.
 */
export function canonicalJson(value: unknown): string {
  const quick = isOrdered(value) ? JSON.stringify(value) : undefined
  // Half of a surrogate pair is written as an escape here, and is no JSON there.
  const text = quick === undefined || quick.includes('\\ud') ? canonicalize(value) : quick
  if (text === undefined) throw new Error('Only a JSON value has a canonical text')
  return text
}

/** Whether a value is plain JSON with its names in order, so that it is written as it stands. */
export function isOrdered(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return typeof value === 'boolean'
  if (value === null) return true
  if (Array.isArray(value)) return value.every(isOrdered)
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  let previous: string | undefined
  for (const name in value) {
    if (previous !== undefined && name <= previous) return false
    if (!isOrdered((value as Record<string, unknown>)[name])) return false
    previous = name
  }
  return true
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The hash that stands for a JSON value on posters, in letters and in the log. */
export function hashOfJson(sha256: Sha256, value: unknown): Uint8Array {
  return sha256(utf8(canonicalJson(value)))
}

/** SHA-256(nonce ‖ canonical JSON): binds to a choice that is opened later, and tells nothing of it now. */
export function commitmentTo(sha256: Sha256, nonce: Uint8Array, value: unknown): Uint8Array {
  return sha256(beforeText(nonce, canonicalJson(value)))
}

/** Some bytes and a text's behind them, in memory that the next call uses again: hash them at once. */
export function beforeText(head: Uint8Array, text: string): Uint8Array {
  const longest = head.length + 3 * text.length
  if (longest > scratch.length) scratch = new Uint8Array(2 * longest)
  scratch.set(head)
  const { written } = encoder.encodeInto(text, scratch.subarray(head.length))
  return scratch.subarray(0, head.length + written)
}

let scratch = new Uint8Array(1024)

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += hexOfByte[byte]
  return text
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** The bytes of a text in small hexadecimal digits. Throws for any other text. */
export function bytesOfHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2)
  let all = 0
  for (let index = 0; index < bytes.length; index++) {
    const high = digits[text.charCodeAt(2 * index)] ?? 255
    const low = digits[text.charCodeAt(2 * index + 1)] ?? 255
    all |= high | low
    bytes[index] = high * 16 + low
  }
  if (all > 15 || text.length % 2 === 1) {
    throw new Error(`Not a hexadecimal text: ${text.slice(0, 80)}`)
  }
  return bytes
}

/** The value of a digit by its code; 255 for everything else. */
const digits = new Uint8Array(128).fill(255)
for (const [value, digit] of Array.from('0123456789abcdef').entries()) {
  digits[digit.charCodeAt(0)] = value
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
