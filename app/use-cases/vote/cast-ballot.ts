import type { Contest } from '#app/domain/contest/contest.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { breaksUniqueIndex } from '#app/data/db.ts'
import { entriesInTheRunning } from '#app/data/entry/entries.ts'
import { ballotOfRequest, currentBallot, insertBallot } from '#app/data/vote/ballots.ts'
import type { VoterSession } from '#app/data/vote/voter-sessions.ts'
import { codeGraceMs } from '#app/domain/contest/timeline.ts'
import { commitmentTo, hex } from '#app/domain/log/canonical.ts'
import { checkChoices, type Choices, mayVote, type VoteRefusal } from '#app/domain/vote/ballot.ts'
import type { Services } from '#app/platform/services.ts'

export type BallotCast =
  | { readonly cast: true; readonly ballotId: string }
  | { readonly cast: false; readonly reason: VoteRefusal }

/**
 * Records a voter's choice. A first vote replaces nothing; a change names the ballot it replaces, and
 * when that is no longer the voter's last one, nothing is recorded. The same form sent twice is one vote.
 */
export async function castBallot(
  services: Services,
  request: {
    readonly contest: Contest
    readonly voter: VoterSession
    readonly requestKey: string
    readonly choices: Choices
    readonly replaces: string | null
  },
): Promise<BallotCast> {
  const { contest, voter, requestKey, choices, replaces } = request
  const now = services.now()
  const before = await castBefore(services, request)
  if (before) return before
  const early = mayVote(contest, voter.codeSentAt, now)
  if (!early.allowed) return { cast: false, reason: early.reason }
  const legal = checkChoices(choices, await entriesInTheRunning(services.db, contest.id))
  if (!legal.allowed) return { cast: false, reason: legal.reason }

  const nonce = services.random.bytes(32)
  const ballotId = hex(services.random.bytes(16))
  const ballot = {
    ballotId,
    contestId: contest.id,
    voterKey: voter.voterKey,
    requestKey,
    choices,
    nonce,
    commitment: new Uint8Array(commitmentTo(services.hashing.sha256, nonce, choices)),
    replaces,
    codeSentAt: voter.codeSentAt,
    graceMs: codeGraceMs,
    receiptCodeId: voter.codeId,
    now,
  }
  const inserted = await insertBallot(services.db, ballot).catch((error: unknown) => {
    if (breaksUniqueIndex(error)) return false
    throw error
  })
  if (inserted) return { cast: true, ballotId }

  const racer = await castBefore(services, request)
  if (racer) return racer
  const judged = await contestById(services.db, contest.id)
  const decision = mayVote(judged, voter.codeSentAt, now)
  return { cast: false, reason: decision.allowed ? 'ballot-replaced-meanwhile' : decision.reason }
}

/** The answer that the same form got before, as long as the ballot is still this voter's. */
async function castBefore(
  services: Services,
  { contest, voter, requestKey }: Parameters<typeof castBallot>[1],
): Promise<BallotCast | null> {
  const ballot = await ballotOfRequest(services.db, { contestId: contest.id, requestKey })
  if (!ballot) return null
  const current = await currentBallot(services.db, voter)
  return current?.id === ballot.id
    ? { cast: true, ballotId: ballot.id }
    : { cast: false, reason: 'ballot-replaced-meanwhile' }
}
