import type { Contest } from '#app/domain/contest/contest.ts'
import { insertCode } from '#app/data/people/codes.ts'
import { codeLifeMs, codesPerAddressAndHour } from '#app/domain/people/code.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { mayVote, type VoteRefusal } from '#app/domain/vote/ballot.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { voteCodeKeyOf } from './voter-key.ts'

export type VoteCodeSent =
  | { readonly sent: true; readonly codeId: string }
  | { readonly sent: false; readonly reason: VoteRefusal }

/**
 * Sends a code to a mailbox that wants to vote. The answer is the same whether the mailbox has voted
 * before, and when it has had its fill of letters for the hour.
 */
export async function askForVoteCode(
  services: Services,
  request: { readonly contest: Contest; readonly email: string; readonly language: Language },
): Promise<VoteCodeSent> {
  const { contest, email, language } = request
  const now = services.now()
  const decision = mayVote(contest, now, now)
  if (!decision.allowed) return { sent: false, reason: decision.reason }

  const codeId = services.random.uuid(now)
  const addressKey = await voteCodeKeyOf(services, { contestId: contest.id, email })
  await services.db.$transaction(async tx => {
    const added = await insertCode(
      tx,
      {
        id: codeId,
        purpose: 'vote',
        contestId: contest.id,
        addressKey,
        address: email,
        language,
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeLifeMs),
      },
      { since: new Date(now.getTime() - 3_600_000), most: codesPerAddressAndHour },
    )
    if (added) await enqueueMail(services, tx, { kind: 'vote-code', subjectId: codeId })
  })
  return { sent: true, codeId }
}
