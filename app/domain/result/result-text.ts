import { canonicalJson, isOrdered, utf8 } from '../log/canonical.ts'
import { Irregular } from '../log/irregularity.ts'

/** No file may be larger; it has room for two hundred thousand ballots. */
export const largestResult = 64 * 1024 * 1024
/** Nothing in a result lies deeper than this. */
const deepest = 32

export type ResultText = {
  readonly bytes: Uint8Array
  readonly text: string
  readonly value: unknown
}

/** A file's text and its JSON value. Throws Irregular where it is too large, not UTF-8 or not JSON. */
export function parseResultText(bytes: Uint8Array): ResultText {
  if (bytes.length > largestResult) throw tooLarge()
  if (isDeeperThan(deepest, bytes)) {
    throw new Irregular({ kind: 'not-a-result', path: '', problem: 'too_deep' })
  }
  const text = decoded(bytes)
  return { bytes, text, value: parsed(text) }
}

/**
 * Throws Irregular where a text says its value in a way that another reader could take differently: a name
 * twice, a number that is not in plain digits, a needless escape, half of a surrogate pair. White space is
 * free; whether there is none is the answer. The value must be known to be shallow.
 */
export function checkPlain({ text, value }: ResultText): boolean {
  const plain = JSON.stringify(value)
  const isTight = text === plain
  const isPlain = isTight || withoutSpace(text) === plain
  if (!isPlain || hasHalfPair(plain)) throw new Irregular({ kind: 'not-json' })
  // A name that parsers take for something else, and schemas pass over.
  if (plain.includes('"__proto__"')) {
    throw new Irregular({ kind: 'not-a-result', path: '__proto__', problem: 'unrecognized_keys' })
  }
  return isTight
}

/** JSON.stringify escapes half of a pair, behind an even number of backslashes. */
function hasHalfPair(plain: string): boolean {
  for (let at = plain.indexOf('\\ud'); at >= 0; at = plain.indexOf('\\ud', at + 1)) {
    if (backslashesBefore(plain, at) % 2 === 0) return true
  }
  return false
}

function backslashesBefore(text: string, end: number): number {
  let start = end
  while (text[start - 1] === '\\') start--
  return end - start
}

/**
 * The canonical text of a file's payload as bytes. A file as it was published has just these in it, and
 * then nothing is written anew.
 */
export function payloadBytes({ bytes, text, value }: ResultText, isTight: boolean): Uint8Array {
  const { payload, ...others } = value as { readonly payload: unknown }
  const [head, tail] = ['{"payload":', `,${JSON.stringify(others).slice(1)}`]
  const asPublished = isTight && text.startsWith(head) && text.endsWith(tail) && isOrdered(payload)
  if (!asPublished) return utf8(canonicalJson(payload))
  return bytes.subarray(head.length, bytes.length - utf8(tail).length)
}

export function tooLarge(): Irregular {
  return new Irregular({ kind: 'too-large', mebibytes: largestResult / 1024 / 1024 })
}

/** Looks at brackets and quotes alone, so that no parser has to build what is refused anyway. */
function isDeeperThan(limit: number, bytes: Uint8Array): boolean {
  let depth = 0
  for (let index = 0; index < bytes.length; index++) {
    const change = steps[bytes[index] ?? 0] ?? 0
    if (change === 0) continue
    if (change === quote) index = endOfString(bytes, index)
    else depth += change
    if (depth > limit) return true
  }
  return false
}

/** Where the string that begins at an index has its closing quote, or the end of the bytes. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index++) {
    if (bytes[index] === 0x5c) index++
    else if (bytes[index] === 0x22) return index
  }
  return bytes.length
}

const quote = 2
/** What a byte outside of strings does to the depth; a quote begins a string. */
const steps = new Int8Array(256)
for (const [byte, step] of [
  [0x5b, 1],
  [0x7b, 1],
  [0x5d, -1],
  [0x7d, -1],
  [0x22, quote],
] as const) {
  steps[byte] = step
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Irregular({ kind: 'not-utf8' })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Irregular({ kind: 'not-json' })
  }
}

/** A text without the white space between its tokens; strings are left as they are. */
function withoutSpace(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at)
    const end = opening < 0 ? text.length : opening
    parts.push(text.slice(at, end).replace(/[ \t\r\n]+/g, ''))
    if (opening < 0) break
    let closing = text.indexOf('"', opening + 1)
    while (closing > 0 && backslashesBefore(text, closing) % 2 === 1) {
      closing = text.indexOf('"', closing + 1)
    }
    at = closing < 0 ? text.length : closing + 1
    parts.push(text.slice(opening, at))
  }
  return parts.join('')
}
