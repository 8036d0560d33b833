import type { Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import type { Juror } from '#app/data/jury/jurors.ts'
import { recusalOf } from '#app/data/jury/recusals.ts'
import { clearAside, saveAside } from '#app/data/jury/round.ts'
import type { WayAside } from '#app/domain/jury/round.ts'
import { mayScore, type SheetRefusal } from '#app/domain/jury/scoring.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type SetAsideAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly reason: SheetRefusal }

/** A juror means to come back to an entry, leaves it for good, or takes either back. */
export async function setAside(
  services: Services,
  request: {
    readonly contest: Contest
    readonly juror: Juror
    readonly actorId: string
    readonly entry: { readonly id: string; readonly number: number }
    readonly how: WayAside | null
  },
): Promise<SetAsideAnswer> {
  const { contest, juror, actorId, entry, how } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const at = { jurorId: juror.id, entryId: entry.id }
    const seat = { ...juror, recused: (await recusalOf(tx, at)) !== null }
    const decision = mayScore(stateAt(contest, now), seat, contest.judgingOpenAt, now)
    if (!decision.allowed) return { done: false, reason: decision.reason }
    if (how) await saveAside(tx, { ...at, how, setAt: now })
    else await clearAside(tx, at)
    await record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId,
      action: 'juror.set-entry-aside',
      subjectId: entry.id,
      details: { member: juror.member, entry: entry.number, how },
    })
    return { done: true }
  })
}
