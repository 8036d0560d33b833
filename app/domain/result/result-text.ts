import { Irregular } from '../log/irregularity.ts'

/** No file may be larger: about nine hundred thousand ballots. */
export const largestResult = 256 * 1024 * 1024

/**
 * The JSON value of a file's bytes. Throws Irregular where they are too many, not UTF-8 or not JSON, and
 * where the text says anything in a way that another reader could take differently: a name twice, a
 * number that is not written out in plain digits, a needless escape. White space is free.
 */
export function parseResultText(bytes: Uint8Array): unknown {
  if (bytes.length > largestResult) throw tooLarge()
  const text = decoded(bytes)
  const value = parsed(text)
  const plain = JSON.stringify(value)
  if (text !== plain && withoutSpace(text) !== plain) throw new Irregular({ kind: 'not-json' })
  return value
}

export function tooLarge(): Irregular {
  return new Irregular({ kind: 'too-large', mebibytes: largestResult / 1024 / 1024 })
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

function withoutSpace(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g,
    (_, string: string | undefined) => string ?? '',
  )
}
