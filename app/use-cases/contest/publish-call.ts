import { lockContest, saveFrozenRules } from '#app/data/contest/contests.ts'
import { freezeRules, mayPublishCall, type PublishCallRefusal } from '#app/domain/contest/call.ts'
import { type CallProblem, isMust } from '#app/domain/contest/call-problems.ts'
import { canonicalJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { draftOf, judgeCall } from './judge-call.ts'

export type CallPublished =
  | { readonly published: true; readonly rulesHash: string }
  | {
      readonly published: false
      readonly reason: PublishCallRefusal
      /** What must be mended first. */
      readonly problems: readonly CallProblem[]
    }

/** Freezes the rules and makes the contest public. From here on the rules' hash vouches for them. */
export async function publishCall(
  services: Services,
  request: { readonly townId: string; readonly contestId: string; readonly actorId: string },
): Promise<CallPublished> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const problems = (await judgeCall(tx, contest, now)).filter(isMust)
    const decision = mayPublishCall(contest, problems)
    if (!decision.allowed) return { published: false, reason: decision.reason, problems }

    const rulesText = canonicalJson(freezeRules(draftOf(contest)))
    const rulesHash = services.hashing.sha256(utf8(rulesText))
    await saveFrozenRules(tx, contest.id, { rulesText, rulesHash, at: now })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'contest.call-published',
      subjectId: contest.id,
      details: { rulesHash: hex(rulesHash) },
    })
    return { published: true, rulesHash: hex(rulesHash) }
  })
}
