import { codeGraceMs } from '../contest/timeline.ts'

/** What a code is for: signing in, voting in one contest, or confirming an entry in one. */
export type CodePurpose = 'sign-in' | 'vote' | 'entry'

export const codeLifeMs = codeGraceMs
export const codeTries = 5
/** A mailbox that keeps asking gets no further letters for the hour. */
export const codesPerAddressAndHour = 5
/** The plain address of a code is erased this long after it was asked for. */
export const addressLifeMs = 48 * 3_600_000

export type CodeRefusal = 'code-wrong' | 'code-run-out' | 'code-used' | 'code-tried-too-often'

/** Six digits out of the first 48 bits of a keyed hash; every code is equally likely to within 2^-28. */
export function digitsOf(keyedHash: Uint8Array): string {
  const bits = keyedHash.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(bits % 1_000_000).padStart(6, '0')
}

/** The digits of what a person typed: spaces and dashes are forgiven, anything else is not a code. */
export function typedCode(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** Why a code does not open the door, judged by its row after the try was counted. */
export function refusalOfCode(
  code: { usedAt: Date | null; expiresAt: Date; tries: number },
  now: Date,
): CodeRefusal {
  if (code.usedAt) return 'code-used'
  if (now >= code.expiresAt) return 'code-run-out'
  if (code.tries >= codeTries) return 'code-tried-too-often'
  return 'code-wrong'
}
