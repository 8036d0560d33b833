import { personAt, saveLanguage } from '#app/data/people/people.ts'
import { insertSession } from '#app/data/people/sessions.ts'
import type { CodeRefusal } from '#app/domain/people/code.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import { sessionLifeMs } from '#app/domain/people/session.ts'
import { isLanguage, type Language } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { spendCode } from './spend-code.ts'

export type SignedIn =
  | { readonly signedIn: true; readonly token: Uint8Array<ArrayBuffer>; readonly personId: string }
  | { readonly signedIn: false; readonly reason: CodeRefusal }

/** Opens a session for whoever holds the code; a new address becomes a new person. */
export async function signIn(
  services: Services,
  attempt: { readonly codeId: string; readonly typed: string; readonly userAgent: string },
): Promise<SignedIn> {
  const { codeId, typed } = attempt
  const spent = await spendCode(services, {
    codeId,
    typed,
    purpose: 'sign-in',
    contestId: null,
  })
  if (!spent.opened) return { signedIn: false, reason: spent.reason }
  if (spent.code.address === null) return { signedIn: false, reason: 'code-run-out' }
  const language = isLanguage(spent.code.language) ? spent.code.language : 'sl'
  return openSession(services, {
    email: canonicalAddress(spent.code.address),
    language,
    userAgent: attempt.userAgent,
  })
}

/** A session for an address that has proven itself, as a rule without the second factor yet. */
export async function openSession(
  services: Services,
  visitor: {
    readonly email: string
    readonly language: Language
    readonly userAgent: string
    readonly withSecondFactor?: boolean
  },
): Promise<{ signedIn: true; token: Uint8Array<ArrayBuffer>; personId: string }> {
  const now = services.now()
  const token = services.random.bytes(32)
  const { email, language } = visitor
  return services.db.$transaction(async tx => {
    const person = await personAt(tx, {
      id: services.random.uuid(now),
      email,
      language,
      createdAt: now,
    })
    await saveLanguage(tx, person.id, language)
    await insertSession(tx, {
      id: services.random.uuid(now),
      personId: person.id,
      tokenHash: services.hashing.sha256(token),
      userAgent: visitor.userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLifeMs),
      secondFactorAt: visitor.withSecondFactor ? now : null,
    })
    return { signedIn: true, token, personId: person.id }
  })
}
