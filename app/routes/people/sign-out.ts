import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeSession, revokeSessionsOf } from '#app/data/people/sessions.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { readForm } from '#app/web/forms.ts'
import { endSessionHeader, visitOf } from '#app/web/session.ts'

export function loader() {
  return redirect(addresses.account())
}

/** Ends this browser's session, or all of the person's. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, now } = context.services
  const everywhere = (await readForm(request)).get('everywhere') === 'yes'
  const visit = await visitOf(request, context)
  if (visit && everywhere) await revokeSessionsOf(db, visit.person.id, now())
  if (visit) await revokeSession(db, { id: visit.sessionId, personId: visit.person.id }, now())
  return redirect(`${addresses.account()}?out=1`, {
    headers: { 'Set-Cookie': await endSessionHeader(context) },
  })
}
