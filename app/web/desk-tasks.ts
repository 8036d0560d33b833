import { juryForDesk } from '#app/data/jury/jurors.ts'
import type { Db } from '#app/data/db.ts'
import { agendaOf, type Task } from '#app/domain/contest/agenda.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { State } from '#app/domain/contest/state.ts'
import type { EntryStatus } from '#app/domain/entry/entry.ts'

/** What waits for the organiser of a contest, with the entries and holds that the desk shows anyway. */
export async function deskTasks(
  db: Db,
  { contest, state }: { readonly contest: Contest; readonly state: State },
  shown: { readonly entries: readonly { readonly status: EntryStatus }[]; readonly holds: boolean },
): Promise<readonly Task[]> {
  const jury = await juryForDesk(db, { contestId: contest.id, townId: contest.town.id })
  return agendaOf(state, {
    entriesWaiting: shown.entries.filter(({ status }) => status === 'submitted').length,
    jurors: jury.length,
    jurorsUndeclared: jury.filter(({ declaredAt }) => declaredAt === null).length,
    sheetsPerEntry: contest.rules.jury.sheetsPerEntry,
    holds: state.held || shown.holds,
  })
}
