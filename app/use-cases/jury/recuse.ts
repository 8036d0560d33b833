import { lockContest } from '#app/data/contest/contests.ts'
import { insertRecusal, recusalOf } from '#app/data/jury/recusals.ts'
import { lockSeat } from '#app/data/jury/seats.ts'
import { sheetOf } from '#app/data/jury/sheets.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayRecuse, type RecusalReason, type RecusalRefusal } from '#app/domain/jury/recusal.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type Recused =
  | { readonly recused: true; readonly late: boolean }
  | { readonly recused: false; readonly reason: RecusalRefusal }

/**
 * A juror steps aside for an entry, for good. Marks that were given before stay among the revisions and do
 * not count.
 */
export async function recuse(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly member: number
    readonly entry: { readonly id: string; readonly number: number }
    readonly reason: RecusalReason
  },
): Promise<Recused> {
  const { contestId, actorId, member, entry, reason } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const seat = await lockSeat(tx, { contestId, member })
    if (!seat) throw new Error(`There is no member ${member} on the jury of contest ${contestId}`)
    const at = { jurorId: seat.id, entryId: entry.id }
    const recused = (await recusalOf(tx, at)) !== null
    const decision = mayRecuse(stateAt(contest, now), { ...seat, recused })
    if (!decision.allowed) return { recused: false, reason: decision.reason }

    const late = Object.keys((await sheetOf(tx, at)).marks).length > 0
    await insertRecusal(tx, { ...at, contestId, reason, late, recusedAt: now })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: 'juror.recused',
      subjectId: entry.id,
      reason,
      details: { member, entry: entry.number, late },
    })
    return { recused: true, late }
  })
}
