import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { addresses } from '#app/domain/town/addresses.ts'
import type { AppContext } from './context.ts'
import { cookies } from './cookies.ts'

const stateSchema = z.object({ codeId: z.uuid(), address: z.string(), next: z.string() })
/** What a browser waiting for its sign-in code carries: which code, to whom shortened, where to go on. */
export type SignInState = z.infer<typeof stateSchema>

export async function signInStateOf(
  request: Request,
  context: AppContext,
): Promise<SignInState | null> {
  const value: unknown = await cookieOf(context).parse(request.headers.get('cookie'))
  return stateSchema.safeParse(value).data ?? null
}

export async function signInStateHeader(
  state: SignInState | null,
  context: AppContext,
): Promise<string> {
  return cookieOf(context).serialize(state ?? '', state ? {} : { maxAge: 0 })
}

function cookieOf(context: AppContext) {
  return createCookie(cookies.signIn.name, {
    httpOnly: true,
    sameSite: 'lax',
    path: addresses.account(),
    secure: context.secureCookies,
    secrets: [context.cookieSecret],
    maxAge: cookies.signIn.lifeMs / 1000,
  })
}
