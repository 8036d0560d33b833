import { findVoterSession } from '#app/data/vote/voter-sessions.ts'
import type { Services } from '#app/platform/services.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Choices } from '#app/domain/vote/ballot.ts'
import { castBallot } from './cast-ballot.ts'
import { openVoterSession, type VoterLetIn } from './open-voter-session.ts'

type VotedByCode =
  | { readonly opened: true; readonly token: Uint8Array<ArrayBuffer>; readonly cast: boolean }
  | Extract<VoterLetIn, { opened: false }>

/**
 * Opens the right to vote and casts the first ballot with it. A mailbox that has voted before gets the
 * right alone: its ballot is replaced only when the voter says so with that ballot in sight.
 */
export async function voteByCode(
  services: Services,
  request: {
    readonly contest: Contest
    readonly codeId: string
    readonly typed: string
    readonly choices: Choices
    readonly requestKey: string
  },
): Promise<VotedByCode> {
  const { contest, choices, requestKey } = request
  const letIn = await openVoterSession(services, request)
  if (!letIn.opened) return letIn
  const held = { contestId: contest.id, tokenHash: services.hashing.sha256(letIn.token) }
  const voter = await findVoterSession(services.db, held, services.now())
  if (!voter) throw new Error('A voter session was opened and is not there')
  const ballot = await castBallot(services, { contest, voter, requestKey, choices, replaces: null })
  return { opened: true, token: letIn.token, cast: ballot.cast }
}
