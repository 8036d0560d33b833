import { publicKeyOfTown } from '#app/data/town/towns.ts'
import { type CastBallot, currentBallot } from '#app/data/vote/ballots.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import { logOrigin } from '#app/domain/town/addresses.ts'
import { promiseText, type Receipt, receiptOf } from '#app/domain/vote/promise.ts'
import type { AppContext } from './context.ts'
import { voterOf, voterStateOf } from './voter-cookie.ts'

/**
 * The last ballot of the voter whose browser asks, with the receipt; null without the right to vote or a vote.
 * The promise is signed anew whenever it is shown, which gives the same bytes each time.
 */
export async function voterReceipt(
  request: Request,
  context: AppContext,
  contest: Contest,
): Promise<{ readonly ballot: CastBallot; readonly receipt: Receipt } | null> {
  const { db, keys, publicUrl } = context.services
  const voter = await voterOf(await voterStateOf(request, context, contest), context, contest)
  const ballot = voter && (await currentBallot(db, voter))
  if (!ballot) return null
  const at = placeOf(contest)
  const promised = {
    ...at,
    origin: logOrigin(publicUrl, at),
    ballot: ballot.id,
    commitment: hex(ballot.commitment),
    castAt: ballot.castAt,
    nonce: ballot.nonce,
  }
  const publicKey = await publicKeyOfTown(db, contest.town.id)
  const signature = await keys.signFor(contest.town.id, utf8(promiseText(promised)))
  return { ballot, receipt: receiptOf(promised, { publicKey, signature }) }
}
