import { lockContest } from '#app/data/contest/contests.ts'
import { lockSeat } from '#app/data/jury/seats.ts'
import { renewMail } from '#app/data/mail/renewal.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayInvite } from '#app/domain/jury/invitation.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type InvitationResent =
  | { readonly done: true }
  | { readonly done: false; readonly reason: 'judging-over' | 'juror-removed' | 'no-such-juror' }

/** Sends a juror's invitation once more. */
export async function resendInvitation(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly member: number
  },
): Promise<InvitationResent> {
  const { contestId, actorId, member } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const seat = await lockSeat(tx, { contestId, member })
    if (!seat) return { done: false, reason: 'no-such-juror' }
    if (seat.removedAt) return { done: false, reason: 'juror-removed' }
    const free = { alreadySeated: false, secondChair: false }
    if (!mayInvite(stateAt(contest, now), free).allowed) {
      return { done: false, reason: 'judging-over' }
    }
    const letter = { kind: 'juror-invitation', subjectId: seat.id, now } as const
    const id = await renewMail(tx, letter)
    if (id) await services.jobs.enqueue(tx, 'send-mail', { id })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: 'juror.invited-again',
      subjectId: seat.id,
      details: { member },
    })
    return { done: true }
  })
}
