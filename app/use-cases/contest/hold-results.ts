import { lockContest, updateHold } from '#app/data/contest/contests.ts'
import { findCountHolds } from '#app/data/result/results.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { type HoldRefusal, mayHold, mayRelease } from '#app/domain/result/hold.ts'
import { type HoldReason, holdsNow } from '#app/domain/result/publication.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type HoldAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly reason: HoldRefusal }

type HoldRequest = {
  readonly townId: string
  readonly contestId: string
  readonly actorId: string
  readonly reason: string
}

/** Keeps the results back until they are released; the page says publicly that and why. */
export async function holdResults(services: Services, request: HoldRequest): Promise<HoldAnswer> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = mayHold(stateAt(contest, now))
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const { waivedHolds } = contest
    await updateHold(tx, contest.id, { heldAt: now, holdReason: request.reason, waivedHolds })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'results.held',
      reason: request.reason,
    })
    return { done: true }
  })
}

/**
 * Lets held results go: at their hour, or at once when it has passed. Releasing also waives what holds
 * the count by rule now, such as a jury short of its quorum, and keeps the reason for that.
 */
export async function releaseResults(
  services: Services,
  request: HoldRequest,
): Promise<HoldAnswer> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const count = await findCountHolds(tx, contest.id)
    const waived = count ? holdsNow(contest, count.holds).filter(isHeldByRule) : []
    const decision = mayRelease(stateAt(contest, now), waived)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const waivedHolds = [...contest.waivedHolds, ...waived]
    await updateHold(tx, contest.id, { heldAt: null, holdReason: null, waivedHolds })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'results.released',
      reason: request.reason,
      details: { waived },
    })
    return { done: true }
  })
}

function isHeldByRule(reason: HoldReason): boolean {
  return reason !== 'held-by-organiser'
}
