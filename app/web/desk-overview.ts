import { waitingReports } from '#app/data/contest/irregularity-reports.ts'
import type { Db } from '#app/data/db.ts'
import { listedEntries } from '#app/data/entry/desk-list.ts'
import { sheetsPerEntry } from '#app/data/jury/progress.ts'
import { undeliveredLetters } from '#app/data/mail/undelivered.ts'
import { photosUnseen } from '#app/data/photo/checks.ts'
import { objectionCounts } from '#app/data/result/objections.ts'
import { votersOf } from '#app/data/vote/ballots.ts'
import { agendaOf } from '#app/domain/contest/agenda.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { deskOf, entriesNeeded, votesNeeded } from '#app/domain/contest/overview.ts'
import type { State } from '#app/domain/contest/state.ts'
import { deskStatuses } from '#app/domain/entry/completion.ts'
import { jurySeats } from './jury-seats.ts'

/** What waits for the organiser of a contest, and how far entries, jury and vote have come. */
export async function deskOverview(
  db: Db,
  { contest, state }: { readonly contest: Contest; readonly state: State },
  { holds, now }: { readonly holds: boolean; readonly now: Date },
) {
  const { rules } = contest
  const at = { contestId: contest.id, townId: contest.town.id }
  const entries = await listedEntries(db, at, now)
  const criteria = rules.criteria.map(({ key }) => key)
  const seats = await jurySeats(db, contest)
  const jurors = seats.filter(({ state }) => state !== 'removed')
  const sheetsOf = new Map(
    (await sheetsPerEntry(db, { ...at, criteria })).map(line => [line.number, line.sheets]),
  )
  const votes = await votersOf(db, contest.id)
  const { letters, toVoters } = await undeliveredLetters(db, at, now)
  const mailUndelivered = letters.length + toVoters
  const found = {
    entries,
    jurors,
    sheetsOf,
    votes,
    mailUndelivered,
    objectionsUndecided: (await objectionCounts(db, contest.id)).undecided,
    reportsWaiting: await waitingReports(db, contest.id),
    photosUnseen: await photosUnseen(db, at),
    holds,
  }
  const desk = deskOf(contest, state, found, now)
  return {
    tasks: agendaOf(state, desk),
    progress: {
      statuses: deskStatuses.map(status => {
        return { status, count: entries.filter(entry => entry.status === status).length }
      }),
      accepted: desk.entriesAccepted,
      entriesNeeded: entriesNeeded(rules),
      jurors: jurors.map(({ member, name, state, complete, all }) => {
        return { member, name, declared: state !== 'invited', complete, all }
      }),
      votes,
      votesNeeded: votesNeeded(rules),
      votesMissing: desk.votesMissing,
    },
  }
}
