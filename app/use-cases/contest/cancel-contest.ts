import { updateCancelled } from '#app/data/contest/amendments.ts'
import { lockContest } from '#app/data/contest/contests.ts'
import { type CancelRefusal, mayCancel } from '#app/domain/contest/amendment.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { tellPeople } from './tell-people.ts'

export type Cancelled =
  | { readonly done: true }
  | { readonly done: false; readonly reason: CancelRefusal }

/** Calls a contest off with a public reason and tells everybody who enters or judges. */
export async function cancelContest(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly reason: string
  },
): Promise<Cancelled> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const decision = mayCancel(contest)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    await updateCancelled(tx, contest.id, { at: now, reason: request.reason })
    await tellPeople(services, tx, { contestId: contest.id, amendment: 0 })
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId: request.actorId,
      action: 'contest.cancelled',
      subjectId: contest.id,
      reason: request.reason,
    })
    return { done: true }
  })
}
