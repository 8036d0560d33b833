import { lockContest, raisePublicVersion } from '#app/data/contest/contests.ts'
import { entryOfOwner } from '#app/data/entry/entries.ts'
import {
  insertObjection,
  objectionOfRequest,
  undecidedOfEntry,
} from '#app/data/result/objections.ts'
import { type Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayObject, type ObjectionRefusal } from '#app/domain/result/objection.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

export type ObjectionRaised =
  | { readonly raised: true; readonly number: number }
  | { readonly raised: false; readonly reason: ObjectionRefusal }

/** Takes an entrant's objection to the result under its number. The same form sent twice is one. */
export async function raiseObjection(
  services: Services,
  request: {
    readonly contest: Contest
    readonly entryId: string
    readonly ownerId: string
    readonly requestKey: string
    readonly grounds: string
  },
): Promise<ObjectionRaised> {
  const now = services.now()
  const { entryId, ownerId, requestKey, grounds } = request
  const at = { contestId: request.contest.id, townId: request.contest.town.id }
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, at)
    const { contestId } = at
    const entry = await entryOfOwner(tx, { entryId, ownerId })
    if (!entry) return { raised: false, reason: 'entry-not-in-the-contest' }
    const before = await objectionOfRequest(tx, { contestId, entryId, requestKey })
    if (before) return { raised: true, number: before.number }
    const undecided = await undecidedOfEntry(tx, entryId)
    const decision = mayObject(stateAt(contest, now), { ...entry, undecided })
    if (!decision.allowed) return { raised: false, reason: decision.reason }

    const id = services.random.uuid(now)
    const objection = { id, contestId, entryId, requestKey, grounds, submittedAt: now }
    const number = await insertObjection(tx, objection)
    await raisePublicVersion(tx, contestId)
    await enqueueMail(services, tx, { kind: 'objection-received', subjectId: id, contestId })
    await record(services, tx, {
      ...at,
      actorId: ownerId,
      action: 'objection.raised',
      subjectId: id,
      details: { number, entryId },
    })
    return { raised: true, number }
  })
}
