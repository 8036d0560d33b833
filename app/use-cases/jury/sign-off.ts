import type { Prisma } from '#prisma'
import { lockContest } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { roundOfJuror, saveAside } from '#app/data/jury/round.ts'
import { lockSeat, markSignedOff } from '#app/data/jury/seats.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { isSettled, maySignOff, roundStateOf, type SignOffRefusal } from '#app/domain/jury/round.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type SignedOff =
  | { readonly signedOff: true }
  | { readonly signedOff: false; readonly reason: SignOffRefusal }

/**
 * A juror declares the round done, and the sheets are locked. Entries that are not settled are left for
 * good where the juror says so, else they keep the sheets open.
 */
export async function signOff(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly member: number
    readonly leaveRest: boolean
  },
): Promise<SignedOff> {
  const { contestId, actorId, member, leaveRest } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const seat = await lockSeat(tx, { contestId, member })
    if (!seat) throw new Error(`There is no member ${member} on the jury of contest ${contestId}`)
    const open = await openEntries(tx, contest, seat.id)
    const decision = maySignOff(stateAt(contest, now), seat, {
      open: leaveRest ? 0 : open.length,
      opensAt: contest.judgingOpenAt,
      now,
    })
    if (!decision.allowed) return { signedOff: false, reason: decision.reason }

    for (const { id: entryId } of open) {
      await saveAside(tx, { jurorId: seat.id, entryId, how: 'left', setAt: now })
    }
    await markSignedOff(tx, seat.id, now)
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: 'juror.signed-off',
      subjectId: seat.id,
      details: { member, left: open.map(({ number }) => number) },
    })
    return { signedOff: true }
  })
}

async function openEntries(tx: Prisma.TransactionClient, contest: Contest, jurorId: string) {
  const of = await roundOfJuror(tx, jurorId)
  const entries = await publicEntries(tx, contest.id)
  return entries.filter(({ id }) => !isSettled(roundStateOf(contest.rules, of(id))))
}
