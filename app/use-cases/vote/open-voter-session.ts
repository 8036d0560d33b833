import type { Contest } from '#app/domain/contest/contest.ts'
import { insertVoterSession } from '#app/data/vote/voter-sessions.ts'
import type { CodeRefusal } from '#app/domain/people/code.ts'
import { mayVote, type VoteRefusal, voterSessionLifeMs } from '#app/domain/vote/ballot.ts'
import type { Services } from '#app/platform/services.ts'
import { spendCode } from '../people/spend-code.ts'
import { voterKeyOf } from './voter-key.ts'

export type VoterLetIn =
  | { readonly opened: true; readonly token: Uint8Array<ArrayBuffer> }
  | { readonly opened: false; readonly reason: CodeRefusal | VoteRefusal }

/** Opens the right to vote in one contest for whoever holds the code. */
export async function openVoterSession(
  services: Services,
  request: { readonly contest: Contest; readonly codeId: string; readonly typed: string },
): Promise<VoterLetIn> {
  const { contest, codeId, typed } = request
  const spent = await spendCode(services, {
    codeId,
    typed,
    purpose: 'vote',
    contestId: contest.id,
  })
  if (!spent.opened) return spent
  const { code } = spent
  if (code.address === null) return { opened: false, reason: 'code-run-out' }
  const now = services.now()
  const decision = mayVote(contest, code.createdAt, now)
  if (!decision.allowed) return { opened: false, reason: decision.reason }

  const token = services.random.bytes(32)
  await insertVoterSession(services.db, {
    id: services.random.uuid(now),
    contestId: contest.id,
    tokenHash: services.hashing.sha256(token),
    voterKey: await voterKeyOf(services, { contestId: contest.id, email: code.address }),
    codeId,
    codeSentAt: code.createdAt,
    createdAt: now,
    expiresAt: new Date(now.getTime() + voterSessionLifeMs),
  })
  return { opened: true, token }
}
