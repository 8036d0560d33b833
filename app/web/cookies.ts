import { codeLifeMs } from '#app/domain/people/code.ts'
import { sessionLifeMs } from '#app/domain/people/session.ts'
import { voterSessionLifeMs } from '#app/domain/vote/ballot.ts'

/** Every cookie that the site sets, by what it is for. The page about cookies lists exactly these. */
export const cookies = {
  session: { name: 'vitrina_session', lifeMs: sessionLifeMs },
  signIn: { name: 'vitrina_sign_in', lifeMs: codeLifeMs },
  vote: { name: 'vitrina_vote', lifeMs: 2 * voterSessionLifeMs },
  language: { name: 'vitrina_language', lifeMs: 365 * 86_400_000 },
} as const
