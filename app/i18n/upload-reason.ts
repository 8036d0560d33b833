import type { Words } from './words.ts'

/** Why a photo was not taken, whichever part of the site said so. */
export function uploadReason(words: Words, reason: string): string {
  const reasons: Readonly<Record<string, string>> = {
    ...words.own.reasons,
    ...words.entry.reasons,
    ...words.photoUpload.reasons,
  }
  return reasons[reason] ?? words.photoUpload.failed
}
