import type { Db } from '#app/data/db.ts'
import { juryForDesk } from '#app/data/jury/jurors.ts'
import { progressOfJury, sheetsPerEntry } from '#app/data/jury/progress.ts'
import { recusalsWithReasons } from '#app/data/jury/recusals.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { seatStateOf } from '#app/domain/jury/seat-state.ts'

/** The jury with how far each has come, for organiser and chair: numbers of sheets, never a mark. */
export async function jurySeats(db: Db, contest: Contest) {
  const at = keysOf(contest)
  const jury = await juryForDesk(db, at)
  const progress = new Map((await progressOfJury(db, at)).map(line => [line.member, line]))
  const entries = (await sheetsPerEntry(db, at)).length
  return jury.map(seat => {
    const { member, name, chair, removeReason, person } = seat
    const line = progress.get(member)
    const recused = line?.recused ?? 0
    return {
      member,
      name,
      chair,
      email: person.email,
      state: seatStateOf(seat),
      removeReason,
      all: entries - recused,
      complete: line?.complete ?? 0,
      begun: line?.begun ?? 0,
      comeBack: line?.comeBack ?? 0,
      left: line?.left ?? 0,
      recused,
    }
  })
}

/** The entries that have too few complete sheets to be placed, and how many a place asks for. */
export async function entriesLackingSheets(db: Db, contest: Contest) {
  const needed = contest.rules.jury.sheetsPerEntry
  const lines = await sheetsPerEntry(db, keysOf(contest))
  return { needed, lines: lines.filter(({ sheets }) => sheets < needed) }
}

export async function recusalsOfJury(db: Db, contest: Contest) {
  return recusalsWithReasons(db, keysOf(contest))
}

function keysOf(contest: Contest) {
  const criteria = contest.rules.criteria.map(({ key }) => key)
  return { contestId: contest.id, townId: contest.town.id, criteria }
}
