import { juryForDesk } from '#app/data/jury/jurors.ts'
import type { Db } from '#app/data/db.ts'
import { statementsOf } from '#app/data/town/statements.ts'
import type { CallDraft } from '#app/domain/contest/call.ts'
import { type CallProblem, problemsOfCall } from '#app/domain/contest/call-problems.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { gapsIn } from '#app/domain/town/statements.ts'

/** Everything that is missing or inconsistent in a draft, with what stands beside it in the town. */
export async function judgeCall(
  db: Db,
  contest: Contest,
  now: Date,
): Promise<readonly CallProblem[]> {
  const { town, intros, contact, mailTestedAt } = contest
  const statements = await statementsOf(db, town.id)
  const jury = await juryForDesk(db, { contestId: contest.id, townId: town.id })
  const call = {
    ...draftOf(contest),
    languages: town.languages,
    timeZone: town.timeZone,
    intros,
    contact,
    mailTestedAt,
    unstated: gapsIn(statements),
    jurors: jury.length,
  }
  return problemsOfCall(call, now)
}

/** A contest as its call would be frozen now. */
export function draftOf(contest: Contest): CallDraft {
  const { town, slug, titles, rules, words } = contest
  return { town: town.slug, contest: slug, titles, rules, timeline: contest, words }
}
