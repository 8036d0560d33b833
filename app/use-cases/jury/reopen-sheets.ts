import { lockContest } from '#app/data/contest/contests.ts'
import { lockSeat, reopenSheets as saveReopening } from '#app/data/jury/seats.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayReopen, type ReopenRefusal } from '#app/domain/jury/chair.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import type { ChairAct } from './chair-act.ts'

export type Reopened =
  | { readonly done: true }
  | { readonly done: false; readonly reason: ReopenRefusal | 'no-such-juror' }

/** The chair gives signed-off sheets back to a juror, who is told why; the marks stay as revisions. */
export async function reopenSheets(
  services: Services,
  request: ChairAct & { readonly member: number; readonly reason: string },
): Promise<Reopened> {
  const { contestId, actorId, member, reason } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const seat = await lockSeat(tx, { contestId, member })
    if (!seat) return { done: false, reason: 'no-such-juror' }
    const decision = mayReopen(stateAt(contest, now), seat)
    if (!decision.allowed) return { done: false, reason: decision.reason }

    const id = services.random.uuid(now)
    await saveReopening(tx, { id, jurorId: seat.id, reason, reopenedAt: now })
    await enqueueMail(services, tx, { kind: 'juror-reopened', subjectId: id, contestId })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: 'juror.sheets-reopened',
      subjectId: seat.id,
      reason,
      details: { member },
    })
    return { done: true }
  })
}
