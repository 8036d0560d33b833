import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { recount, type Report } from '#app/domain/result/recount.ts'
import type { WantedBallot } from '#app/domain/result/trace-ballot.ts'
import type { RecountStep } from '#app/domain/result/recount-steps.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'

/** What the page asks for, and what it is told meanwhile and in the end. */
export type RecountRequest = {
  readonly bytes: ArrayBuffer
  readonly contest: ContestPlace
  readonly ballot: WantedBallot | null
}
export type RecountMessage =
  | { readonly kind: 'step'; readonly step: RecountStep }
  | { readonly kind: 'report'; readonly report: Report }

// The page forbids code that is made from text, which parsers would otherwise be.
z.config({ jitless: true })

addEventListener('message', ({ data }: MessageEvent<RecountRequest>) => {
  const report = recount(
    new Uint8Array(data.bytes),
    { sha256, verify },
    {
      contest: data.contest,
      onStep: step => tell({ kind: 'step', step }),
      ...(data.ballot ? { ballot: data.ballot } : {}),
    },
  )
  tell({ kind: 'report', report })
})

/** Ed25519 by RFC 8032; bytes that are no key or no signature are no valid signature either. */
function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

function tell(message: RecountMessage): void {
  postMessage(message)
}
