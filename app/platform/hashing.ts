import { createHmac, createPublicKey, hash, timingSafeEqual, verify } from 'node:crypto'

export type Hashing = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>
  readonly hmac: (key: Uint8Array, message: string) => Uint8Array<ArrayBuffer>
  /** Only for the codes that telephones show, whose apps know nothing newer. */
  readonly hmacSha1: (key: Uint8Array, message: Uint8Array) => Uint8Array<ArrayBuffer>
  /** Compares two texts without telling by the time it takes where they differ. */
  readonly sameText: (a: string, b: string) => boolean
}

export const nodeHashing: Hashing = {
  sha256,
  hmac: (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest()),
  hmacSha1: (key, message) => new Uint8Array(createHmac('sha1', key).update(message).digest()),
  sameText: (a, b) => {
    const [left, right] = [Buffer.from(a), Buffer.from(b)]
    return left.length === right.length && timingSafeEqual(left, right)
  },
}

export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
}

/** Whether an Ed25519 signature is a key's over a message, by RFC 8032 without the cofactor. */
export function verifyEd25519(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = createPublicKey({
    key: Buffer.concat([spkiHead, publicKey]),
    format: 'der',
    type: 'spki',
  })
  return verify(null, message, key, signature)
}

/** What stands before the 32 bytes of an Ed25519 key in its DER form. */
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')
