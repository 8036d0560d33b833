import { lockContest } from '#app/data/contest/contests.ts'
import { markMinutesSigned } from '#app/data/jury/minutes.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { maySignMinutes, type MinutesRefusal } from '#app/domain/jury/chair.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import type { ChairAct } from './chair-act.ts'

export type MinutesSigned =
  | { readonly done: true }
  | { readonly done: false; readonly reason: MinutesRefusal }

/** The chair signs the minutes; where the rules ask for that, the results wait for it no longer. */
export async function signMinutes(services: Services, request: ChairAct): Promise<MinutesSigned> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = maySignMinutes(stateAt(contest, now), contest.minutesSignedAt)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    await markMinutesSigned(tx, contest.id, now)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'minutes.signed',
      subjectId: contest.id,
    })
    return { done: true }
  })
}
