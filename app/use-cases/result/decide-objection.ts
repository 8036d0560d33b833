import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { saveDecision } from '#app/data/result/objections.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/** Grants an objection or not, once, for reasons that go to whoever raised it. */
export async function decideObjection(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly number: number
    readonly granted: boolean
    readonly answer: string
  },
): Promise<
  { readonly decided: true } | { readonly decided: false; readonly reason: 'objection-decided' }
> {
  const { granted, answer, number } = request
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = { granted, answer, decidedAt: services.now() }
    const objection = await saveDecision(tx, request, decision)
    if (!objection) return { decided: false, reason: 'objection-decided' }
    await raisePublicVersion(tx, contest.id)
    await enqueueMail(services, tx, {
      kind: 'objection-decided',
      subjectId: objection.id,
      contestId: contest.id,
    })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'objection.decided',
      subjectId: objection.id,
      reason: answer,
      details: { number, granted },
    })
    return { decided: true }
  })
}
