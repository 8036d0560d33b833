import { addresses } from '#app/domain/town/addresses.ts'
import { isLanguage } from '#app/domain/town/local-text.ts'
import { openSession } from '#app/use-cases/people/sign-in.ts'
import type { AppContext } from '#app/web/context.ts'
import { readForm, textField } from '#app/web/forms.ts'
import { sessionHeader } from '#app/web/session.ts'
import { demoHome, demoMailbox, demoStyle } from './html.ts'
import type { Mailbox } from './mailbox.ts'
import { demoPeople, type DemoRole } from './people.ts'

const arrivals: Readonly<Record<DemoRole, string>> = {
  organiser: addresses.organiser(),
  chair: addresses.jury(),
  juror: addresses.jury(),
  entrant: addresses.myEntries(),
  otherOrganiser: addresses.organiser(),
}

/** The demonstration's own pages: one-click sign-in and the mailbox. Null for every other address. */
export function demoPages(mailbox: Mailbox) {
  return async (request: Request, context: AppContext): Promise<Response | null> => {
    const { pathname, searchParams } = new URL(request.url)
    const asked = searchParams.get('lang')
    const language = isLanguage(asked) ? asked : 'sl'
    switch (pathname) {
      case '/demo':
        return html(demoHome(language))
      case '/demo/mailbox':
        return html(demoMailbox(language, await mailbox.latest()))
      case '/demo/style.css':
        return new Response(demoStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
      case '/demo/sign-in':
        return request.method === 'POST' ? signIn(request, context) : redirect('/demo')
      default:
        return null
    }
  }
}

async function signIn(request: Request, context: AppContext): Promise<Response> {
  const role = textField(await readForm(request), 'role')
  if (!isRole(role)) return redirect('/demo')
  const { token } = await openSession(context.services, {
    email: demoPeople[role],
    language: 'sl',
    userAgent: request.headers.get('user-agent') ?? '',
    withSecondFactor: true,
  })
  return redirect(arrivals[role], { 'Set-Cookie': await sessionHeader(token, context) })
}

function isRole(text: string): text is DemoRole {
  return Object.hasOwn(demoPeople, text)
}

function html(body: string): Response {
  return new Response(body, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function redirect(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: location } })
}
