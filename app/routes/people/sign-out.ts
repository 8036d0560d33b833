import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeSession, revokeSessionsOf } from '#app/data/people/sessions.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { isId, readForm, textField } from '#app/web/forms.ts'
import { endSessionHeader, visitOf } from '#app/web/session.ts'

export function loader() {
  return redirect(addresses.account())
}

/** Ends this browser's session, another one of the person's, all others, or all. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, now } = context.services
  const form = await readForm(request)
  const visit = await visitOf(request, context)
  const there = textField(form, 'session')
  if (visit && (there || form.get('others') === 'yes')) {
    const personId = visit.person.id
    if (isId(there)) await revokeSession(db, { id: there, personId }, now())
    if (!there) await revokeSessionsOf(db, personId, now(), { id: visit.sessionId })
    return redirect(`${addresses.account()}?ended`)
  }
  if (visit && form.get('everywhere') === 'yes') {
    await revokeSessionsOf(db, visit.person.id, now())
  }
  if (visit) await revokeSession(db, { id: visit.sessionId, personId: visit.person.id }, now())
  return redirect(`${addresses.account()}?out=1`, {
    headers: { 'Set-Cookie': await endSessionHeader(context) },
  })
}
