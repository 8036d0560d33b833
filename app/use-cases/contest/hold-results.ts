import { lockContest, updateHold } from '#app/data/contest/contests.ts'
import { findCountHolds } from '#app/data/result/results.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { type HoldRefusal, mayHold, mayRelease } from '#app/domain/result/hold.ts'
import { type HoldReason, holdsNow } from '#app/domain/result/publication.ts'
import type { HoldCode, ReleaseCode } from '#app/domain/result/reasons.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { tellOffices } from '../result/tell-offices.ts'

export type HoldAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly reason: HoldRefusal }

type HoldRequest<Code> = {
  readonly townId: string
  readonly contestId: string
  readonly actorId: string
  /** From the list of reasons; left out where the words say it all. */
  readonly code?: Code
  readonly reason: string | null
}

/**
 * Keeps the results back until they are released; the page says publicly that and why. Whoever asked for
 * them before their hour has to ask again.
 */
export async function holdResults(
  services: Services,
  request: HoldRequest<HoldCode>,
): Promise<HoldAnswer> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = mayHold(stateAt(contest, now))
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const { code = 'other', reason } = request
    await updateHold(tx, contest.id, {
      heldAt: now,
      holdCode: code,
      holdReason: reason,
      waivedHolds: contest.waivedHolds,
      publishNowAt: null,
    })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'results.held',
      reason,
      details: { code },
    })
    await tellOffices(services, tx, { contest, occasion: 'held', at: now, except: request.actorId })
    return { done: true }
  })
}

/**
 * Lets held results go: at their hour, or at once when it has passed. Releasing also waives what holds
 * the count by rule now, such as a jury short of its quorum, and keeps the reason for that.
 */
export async function releaseResults(
  services: Services,
  request: HoldRequest<ReleaseCode>,
): Promise<HoldAnswer> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const count = await findCountHolds(tx, contest.id)
    const waived = count ? holdsNow(contest, count.holds).filter(isHeldByRule) : []
    const decision = mayRelease(stateAt(contest, now), waived)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    const waivedHolds = [...contest.waivedHolds, ...waived]
    const free = { heldAt: null, holdCode: null, holdReason: null }
    await updateHold(tx, contest.id, { ...free, waivedHolds })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'results.released',
      reason: request.reason,
      details: { code: request.code ?? 'other', waived },
    })
    return { done: true }
  })
}

function isHeldByRule(reason: HoldReason): boolean {
  return reason !== 'held-by-organiser'
}
