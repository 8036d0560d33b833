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
  return isTight
}

function hasHalfPair(plain: string): boolean {
  return plain.includes('\\ud') && /(?<!\\)(?:\\\\)*\\ud/.test(plain)
}

export function tooLarge(): Irregular {
  return new Irregular({ kind: 'too-large', mebibytes: largestResult / 1024 / 1024 })
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

/** Looks at brackets and quotes alone, so that no parser has to build what is refused anyway. */
function isDeeperThan(limit: number, bytes: Uint8Array): boolean {
  let depth = 0
  let isInString = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === quote) isInString = !isInString
    else if (isInString) index += Number(byte === backslash)
    else if (byte === openBracket || byte === openBrace) depth++
    else if (byte === closeBracket || byte === closeBrace) depth--
    if (depth > limit) return true
  }
  return false
}

const [quote, backslash] = [0x22, 0x5c]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]

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

function withoutSpace(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g,
    (_, string: string | undefined) => string ?? '',
  )
}
