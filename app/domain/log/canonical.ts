import canonicalize from 'canonicalize'

/** SHA-256, handed in by whoever runs the rule: the server's own, or the browser's. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const encoder = new TextEncoder()

/** The one text of a JSON value by RFC 8785. Throws for what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Only a JSON value has a canonical text')
  return text
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
  return sha256(joined(nonce, utf8(canonicalJson(value))))
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
