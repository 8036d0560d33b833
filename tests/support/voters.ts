import { contestById } from '#app/data/contest/contests.ts'
import { castBallots } from '#app/data/vote/ballots.ts'
import type { Database } from '#app/platform/database.ts'
import { findVoterSession, type VoterSession } from '#app/data/vote/voter-sessions.ts'
import type { Choices } from '#app/domain/vote/ballot.ts'
import { askForVoteCode } from '#app/use-cases/vote/ask-for-vote-code.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'
import { openVoterSession } from '#app/use-cases/vote/open-voter-session.ts'
import { codeIn } from './letters.ts'
import type { TestServices } from './services.ts'

/** A code for a mailbox and the digits in its letter. */
export async function askToVote(services: TestServices, contestId: string, email: string) {
  const contest = await contestById(services.db, contestId)
  const asked = await askForVoteCode(services, { contest, email, language: 'sl' })
  if (!asked.sent) throw new Error(asked.reason)
  await services.deliver()
  return {
    codeId: asked.codeId,
    typed: codeIn(services.letters.findLast(({ to }) => to === email)),
  }
}

/** The right to vote of whoever types in a code. */
export async function letIn(
  services: TestServices,
  contestId: string,
  code: { codeId: string; typed: string },
): Promise<VoterSession> {
  const contest = await contestById(services.db, contestId)
  const opened = await openVoterSession(services, { contest, ...code })
  if (!opened.opened) throw new Error(opened.reason)
  const tokenHash = services.hashing.sha256(opened.token)
  const session = await findVoterSession(services.db, { contestId, tokenHash }, services.now())
  if (!session) throw new Error('The session was not opened')
  return session
}

/** Casts a ballot with a form of its own, unless its key is given. */
export async function cast(
  services: TestServices,
  voter: VoterSession,
  ballot: { choices: Choices; replaces?: string | null; requestKey?: string },
) {
  const contest = await contestById(services.db, voter.contestId)
  const requestKey = ballot.requestKey ?? services.random.uuid(services.now())
  const { choices, replaces = null } = ballot
  return castBallot(services, { contest, voter, requestKey, choices, replaces })
}

/** The ballots that no other replaced, as they were cast, by id. */
export async function standingBallots(db: Database, contestId: string) {
  const ballots = await castBallots(db, contestId)
  const replaced = new Set(ballots.map(({ replaces }) => replaces))
  return ballots.filter(({ id }) => !replaced.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The id of a ballot that must have been cast. */
export function idOf(answer: Awaited<ReturnType<typeof castBallot>>): string {
  if (!answer.cast) throw new Error(answer.reason)
  return answer.ballotId
}
