import { randomBytes } from 'node:crypto'

/** Where chance comes from. Ids are UUIDv7: they sort by the instant they were made. */
export type Random = {
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>
  readonly uuid: (now: Date) => string
}

export const cryptoRandom: Random = {
  bytes: count => new Uint8Array(randomBytes(count)),
  uuid: now => uuidv7(now, randomBytes(10)),
}

/** A UUIDv7 by RFC 9562: 48 bits of milliseconds, then version, variant and 74 random bits. */
export function uuidv7(now: Date, chance: Uint8Array): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.set(chance.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const text = bytes.toString('hex')
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20),
  ].join('-')
}
