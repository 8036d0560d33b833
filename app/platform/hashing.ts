import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export type Hashing = {
  readonly sha256: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>
  readonly hmac: (key: Uint8Array, message: string) => Uint8Array<ArrayBuffer>
  /** Compares two texts without telling by the time it takes where they differ. */
  readonly sameText: (a: string, b: string) => boolean
}

export const nodeHashing: Hashing = {
  sha256,
  hmac: (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest()),
  sameText: (a, b) => {
    const [left, right] = [Buffer.from(a), Buffer.from(b)]
    return left.length === right.length && timingSafeEqual(left, right)
  },
}

export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}
