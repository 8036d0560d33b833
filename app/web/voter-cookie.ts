import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { findVoterSession, type VoterSession } from '#app/data/vote/voter-sessions.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { sha256 } from '#app/platform/hashing.ts'
import type { AppContext } from './context.ts'
import { cookies } from './cookies.ts'

const stateSchema = z.object({
  /** The code that was sent, and to whom, shortened. */
  codeId: z.uuid().optional(),
  address: z.string().optional(),
  choices: z.record(z.string(), z.int()).optional(),
  requestKey: z.uuid().optional(),
  token: z.string().optional(),
})
/** What a browser on its way through a vote carries with it, in this contest's pages alone. */
export type VoterState = z.infer<typeof stateSchema>

export async function voterStateOf(
  request: Request,
  context: AppContext,
  contest: Contest,
): Promise<VoterState> {
  const value: unknown = await cookieOf(context, contest).parse(request.headers.get('cookie'))
  return stateSchema.safeParse(value).data ?? {}
}

export async function voterStateHeader(
  state: VoterState,
  context: AppContext,
  contest: Contest,
): Promise<string> {
  return cookieOf(context, contest).serialize(state)
}

/** The right to vote that the browser holds, as long as it lasts. */
export async function voterOf(
  state: VoterState,
  context: AppContext,
  contest: Contest,
): Promise<VoterSession | null> {
  if (!state.token) return null
  const { db, now } = context.services
  const tokenHash = sha256(Buffer.from(state.token, 'base64url'))
  return findVoterSession(db, { contestId: contest.id, tokenHash }, now())
}

function cookieOf(context: AppContext, contest: Contest) {
  return createCookie(cookies.vote.name, {
    httpOnly: true,
    sameSite: 'lax',
    path: addresses.vote(placeOf(contest)),
    secure: context.secureCookies,
    secrets: [context.cookieSecret],
    maxAge: cookies.vote.lifeMs / 1000,
  })
}
