import { lockContest } from '#app/data/contest/contests.ts'
import { lockSeat, markRemoved } from '#app/data/jury/seats.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayRemove, type RemoveRefusal } from '#app/domain/jury/chair.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { ChairAct } from './chair-act.ts'

export type JurorRemoved =
  | { readonly done: true }
  | { readonly done: false; readonly reason: RemoveRefusal | 'no-such-juror' }

/** The chair removes a juror by a reasoned decision, for good; none of the juror's sheets counts. */
export async function removeJuror(
  services: Services,
  request: ChairAct & { readonly member: number; readonly reason: string },
): Promise<JurorRemoved> {
  const { contestId, actorId, member, reason } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const seat = await lockSeat(tx, { contestId, member })
    if (!seat) return { done: false, reason: 'no-such-juror' }
    const own = seat.personId === actorId
    const decision = mayRemove(stateAt(contest, now), { ...seat, own })
    if (!decision.allowed) return { done: false, reason: decision.reason }

    await markRemoved(tx, { jurorId: seat.id, reason, now })
    await enqueueMail(services, tx, { kind: 'juror-removed', subjectId: seat.id })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: 'juror.removed',
      subjectId: seat.id,
      reason,
      details: { member },
    })
    return { done: true }
  })
}
