import type { PhotoKind } from './kinds.ts'

/** A photo that is kept for an entry form, as far as the form shows it. */
export type HeldPhoto = { readonly name: string; readonly width: number; readonly height: number }

/** How far a photo has come that somebody has chosen. */
export type PhotoOnItsWay = {
  readonly id: string
  readonly fileName: string
  readonly kind: PhotoKind
} & (
  | { readonly state: 'waiting' | 'resizing' | 'checking' | 'pausing' }
  | { readonly state: 'kept'; readonly held?: HeldPhoto }
  | { readonly state: 'sending'; readonly percent: number }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'failed'; readonly why: 'connection' | 'signed-out' }
)

/** How far a change has come that is saved as it is made, and what was answered. */
export type Standing<Answer> =
  | { readonly state: 'saving' | 'not-saved' }
  | { readonly state: 'answered'; readonly answer: Answer }

/** Whether leaving the page would lose or interrupt a photo. */
export function isUnsent({ state }: PhotoOnItsWay): boolean {
  return state !== 'kept' && state !== 'refused'
}

/** A photo with more pixels on its long side, or more bytes, is made smaller before it is sent. */
const largeSide = 4000
const largeBytes = 6 * 1024 * 1024
/** What is left on the long side then: enough for print, since the largest picture served has half of it. */
const sentSide = 3200

/**
 * The size in which a photo is sent, or null where it is sent as it is. Nothing is ever made larger; the
 * proportion is kept to the pixel.
 */
export function sizeToSend(photo: {
  readonly width: number
  readonly height: number
  readonly bytes: number
}): { readonly width: number; readonly height: number } | null {
  const { width, height, bytes } = photo
  const long = Math.max(width, height)
  if (long <= largeSide && bytes <= largeBytes) return null
  const scale = Math.min(1, sentSide / long)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** How long to wait after so many attempts in a row that got no further; at most half a minute. */
export function pauseAfterMs(attempts: number): number {
  return Math.min(30_000, 500 * 2 ** Math.max(0, attempts - 1))
}
