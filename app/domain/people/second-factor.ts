/** How a code that a telephone shows follows from a secret and the clock: RFC 6238, as every app for it does. */
export const stepMs = 30_000
export const secretLength = 20
/** A telephone's clock may be this many steps before or behind ours. */
export const driftSteps = 1

export const factorTries = 5
export const factorWaitMs = 15 * 60_000
export const recoveryCodesGiven = 10
/** Chance that a recovery code is made of, in bytes; ten letters hold fifty bits of it. */
export const recoveryCodeChance = 7

export type SecondFactorRefusal =
  | 'factor-wrong'
  | 'factor-tried-too-often'
  | 'factor-set-up-already'
  | 'factor-not-set-up'

export type HmacSha1 = (key: Uint8Array, message: Uint8Array) => Uint8Array

/** The step of time that an instant lies in, counted from 1970. */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / stepMs)
}

/** The six digits that a telephone with the secret shows during a step. */
export function codeOfStep(hmacSha1: HmacSha1, secret: Uint8Array, step: number): string {
  const message = new Uint8Array(8)
  new DataView(message.buffer).setBigUint64(0, BigInt(step))
  const mac = hmacSha1(secret, message)
  const offset = (mac[19] ?? 0) & 0x0f
  const word = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7fffffff
  return String(word % 1_000_000).padStart(6, '0')
}

/**
 * The step whose code this is, of those that a telephone may be in at an instant; null for a wrong code
 * and for one of a step not later than the last that was used.
 */
export function stepOfCode(
  hmacSha1: HmacSha1,
  secret: Uint8Array,
  {
    digits,
    now,
    lastStep,
  }: { readonly digits: string; readonly now: Date; readonly lastStep: number },
): number | null {
  const here = stepAt(now)
  for (let step = here - driftSteps; step <= here + driftSteps; step++) {
    if (step > lastStep && codeOfStep(hmacSha1, secret, step) === digits) return step
  }
  return null
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in the letters that telephones take a secret in: RFC 4648, without filling. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += letters[(value >>> bits) & 31] ?? ''
    }
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + (letters[(value << (5 - bits)) & 31] ?? '') : text
}

/** Ten letters out of the bytes of chance, every one as likely as any other. */
export function recoveryCodeOf(chance: Uint8Array): string {
  return base32(chance).slice(0, 10)
}

/** A long row of letters in groups, as it is shown and read. */
export function inGroups(text: string, size: number, between: string): string {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(between) ?? ''
}

/** The recovery code that somebody typed, or null; digits that look like letters are read as these. */
export function typedRecoveryCode(text: string): string | null {
  const plain = text.replace(/[\s-]/g, '').toUpperCase()
  const read = plain.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('8', 'B')
  return /^[A-Z2-7]{10}$/.test(read) ? read : null
}
