import { createCookie, data, redirect } from '@remix-run/node'
import { personOfSession, type SessionOfPerson } from '#app/data/people/sessions.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { sha256 } from '#app/platform/hashing.ts'
import type { AppContext } from './context.ts'
import { cookies } from './cookies.ts'
import { unsentForm } from './unsent-form.ts'

export type Visit = SessionOfPerson

/** Who is signed in, or null. */
export async function visitOf(request: Request, context: AppContext): Promise<Visit | null> {
  const token: unknown = await sessionCookie(context).parse(request.headers.get('cookie'))
  if (typeof token !== 'string') return null
  const tokenHash = sha256(Buffer.from(token, 'base64url'))
  return personOfSession(context.services.db, tokenHash, context.services.now())
}

/**
 * Who is signed in; others are led to sign in and back. A form sent after the session ended comes back
 * with everything that was typed, to be sent again once its sender has signed in.
 */
export async function requireVisit(request: Request, context: AppContext): Promise<Visit> {
  const visit = await visitOf(request, context)
  if (visit) return visit
  return leadAway(request, addresses.account())
}

/**
 * Leads somebody to a page that has to come first, and from there back. A form that cannot be taken yet
 * comes back with everything that was typed.
 */
export async function leadAway(request: Request, first: string): Promise<never> {
  const path = new URL(request.url).pathname.replace(/\.data$/, '')
  if (request.method !== 'GET') throw data(await unsentForm(request, path), { status: 401 })
  throw redirect(`${first}?${new URLSearchParams({ next: path })}`)
}

export async function sessionHeader(token: Uint8Array, context: AppContext): Promise<string> {
  return sessionCookie(context).serialize(Buffer.from(token).toString('base64url'))
}

export async function endSessionHeader(context: AppContext): Promise<string> {
  return sessionCookie(context).serialize('', { maxAge: 0 })
}

/** A path of this site to go on to, never another site's. */
export function safeNext(text: FormDataEntryValue | string | null): string {
  if (typeof text !== 'string' || !/^\/\w[\w/.-]*$/.test(text)) return addresses.account()
  return text
}

function sessionCookie(context: AppContext) {
  return createCookie(cookies.session.name, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: context.secureCookies,
    secrets: [context.cookieSecret],
    maxAge: cookies.session.lifeMs / 1000,
  })
}
