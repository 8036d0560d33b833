import { hex } from './canonical.ts'

/**
 * Whether 32 bytes are an Ed25519 key as RFC 8032 encodes it and not one of the few of small order, for which
 * one signature fits many messages. Libraries differ in what they let through, so it is asked before them.
 */
export function isSigningKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false
  const bigEndian = publicKey.toReversed()
  bigEndian[0] = (bigEndian[0] ?? 0) & 0x7f
  const y = BigInt(`0x${hex(bigEndian)}`)
  return y < prime && !ofSmallOrder.includes(y)
}

const prime = 2n ** 255n - 19n

/** The y of the eight points whose order divides eight. */
const ofSmallOrder: readonly bigint[] = [
  0n,
  1n,
  prime - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  prime - 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
]
