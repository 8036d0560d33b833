import type { VerifySignature } from '../log/checkpoint.ts'
import { type Account, isBallot, type LoggedBallot } from '../log/leaf.ts'
import { promisedCommitment, type Receipt, receiptFrom } from '../vote/promise.ts'
import type { Payload } from './payload.ts'

/** A ballot that somebody looks for: by the beginning of its id, or by the receipt with its promise. */
export type WantedBallot = { readonly start: string } | { readonly receipt: Receipt }

/**
 * What became of a ballot: its account, or that its voter replaced it. A promise that is signed and not in
 * the log is broken; one that is of another contest or not signed says nothing.
 */
export type Traced =
  | Account
  | 'replaced'
  | 'not-there'
  | 'several'
  | 'promise-broken'
  | 'promise-not-signed'

/** Reads what a voter gives: the number on the receipt, a ballot's id, or the text of the receipt's file. */
export function wantedBallot(text: string): WantedBallot | null {
  const start = text.trim().toLowerCase().replaceAll(/[-\s]/g, '')
  if (/^[0-9a-f]{8,32}$/.test(start)) return { start }
  const receipt = receiptFrom(text)
  return receipt && { receipt }
}

/** Looks for a ballot in a verified result. */
export function traceBallot(
  payload: Payload,
  wanted: WantedBallot,
  { verify }: { readonly verify: VerifySignature },
): Traced {
  const ballots = payload.log.filter(isBallot)
  if ('start' in wanted) {
    const [found, ...more] = ballots.filter(({ leaf }) => leaf.ballot.startsWith(wanted.start))
    return more.length > 0 ? 'several' : whatBecameOf(found)
  }
  const { receipt } = wanted
  const isOfThis = receipt.town === payload.town && receipt.contest === payload.contest
  const { publicKey } = payload
  const promised = isOfThis ? promisedCommitment(receipt, { publicKey, verify }) : null
  if (promised === null) return 'promise-not-signed'
  const found = ballots.find(({ leaf }) => leaf.ballot === receipt.ballot)
  return found?.leaf.commitment === promised ? whatBecameOf(found) : 'promise-broken'
}

function whatBecameOf(found: LoggedBallot | undefined): Traced {
  return found ? (found.account ?? 'replaced') : 'not-there'
}
