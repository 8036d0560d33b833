/*
 * One mark of a juror's own sheet, for a script on the sheet's page or an outbox that was offline.
 *
 * POST /jury/:town/:contest/:number/mark, from a page of this site, signed in as the juror, with a form
 * (application/x-www-form-urlencoded) of four fields:
 *   mutationId, a UUID; basedOn, a revision; criterion, its key; mark, an integer, "unassessed" or nothing
 *
 * "basedOn" is the revision of the sheet that the mark was given on, 0 where there is no sheet yet; an empty
 * mark takes one back. Answers in JSON:
 *   200 { "saved": true, "revision" }: the mark is in that revision. The same mutationId gives the same
 *       revision however often it is sent, also after newer ones.
 *   409 { "saved": false, "reason", "message", "sheet": { "revision", "marks" } }: nothing was saved. With
 *       "sheet-changed-meanwhile" the sheet is newer than "basedOn": decide by "sheet" whether the change
 *       still holds and send it with the same mutationId on the new revision. Any other reason is final.
 *   400 not such a form, 401 not signed in, 404 no seat, no declaration or no such entry.
 */
import type { ActionFunctionArgs } from '@remix-run/node'
import { wordsIn } from '#app/i18n/words.ts'
import { saveMark } from '#app/use-cases/jury/save-mark.ts'
import { readForm } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { visitOf } from '#app/web/session.ts'
import { readMarkForm } from '#app/web/sheet-form.ts'
import { seatAndEntry } from '../jury/sheet-page.server.ts'

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args
  if (!(await visitOf(request, context))) return Response.json({ saved: false }, { status: 401 })
  const { contest, juror, entry } = await seatAndEntry(args)
  const change = readMarkForm(await readForm(request))
  if (!change) return Response.json({ saved: false }, { status: 400 })
  const answer = await saveMark(context.services, { contest, juror, entry, ...change })
  if (answer.saved) return Response.json(answer)
  const message = wordsIn(personalLanguage(request)).jury.reasons[answer.reason]
  return Response.json({ ...answer, message }, { status: 409 })
}
