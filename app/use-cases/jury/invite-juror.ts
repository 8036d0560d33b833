import { lockContest } from '#app/data/contest/contests.ts'
import { findJuror, insertJuror } from '#app/data/jury/jurors.ts'
import { personAt } from '#app/data/people/people.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { type InviteRefusal, mayInvite } from '#app/domain/jury/invitation.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

export type JurorInvited =
  | { readonly invited: true; readonly jurorId: string }
  | { readonly invited: false; readonly reason: InviteRefusal }

/** Seats a juror and writes to them. The same form sent twice invites once. */
export async function inviteJuror(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly requestKey: string
    readonly name: string
    readonly email: string
    readonly chair: boolean
  },
): Promise<JurorInvited> {
  const now = services.now()
  const { contestId, requestKey, name, chair } = request
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const sent = await findJuror(tx, { contestId, requestKey })
    if (sent) return { invited: true, jurorId: sent.id }

    const person = await personAt(tx, {
      id: services.random.uuid(now),
      email: canonicalAddress(request.email),
      language: firstLanguage(contest.town),
      createdAt: now,
    })
    const seated = await findJuror(tx, { contestId, personId: person.id })
    const seatedChair = chair ? await findJuror(tx, { contestId, chair: true }) : null
    const decision = mayInvite(stateAt(contest, now), {
      alreadySeated: seated !== null,
      secondChair: seatedChair !== null,
    })
    if (!decision.allowed) return { invited: false, reason: decision.reason }

    const jurorId = services.random.uuid(now)
    const { id: personId } = person
    const seat = { id: jurorId, contestId, personId, requestKey, name, chair, invitedAt: now }
    const member = await insertJuror(tx, seat)
    await enqueueMail(services, tx, { kind: 'juror-invitation', subjectId: jurorId })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId: request.actorId,
      action: 'juror.invited',
      subjectId: jurorId,
      details: { member, chair },
    })
    return { invited: true, jurorId }
  })
}
