/*
 * A change of the photos of one's own entry, for the script of their page, which sends one after the other.
 *
 * POST /my/entries/:entryId/photos/change, from a page of this site, signed in as the owner, with a form:
 *   intent "describe", photoId, kind, author, alts.sl and further languages
 *   intent "order", order: ids with spaces between; photos that it does not name stand behind
 *   intent "up", "down" or "remove", photoId
 *
 * Answers in JSON: 200 { "saved": true }, also when all was so before; else { "saved": false } with the reason
 * by name or, with 400, with what to mend. A description that could be read or mended is told as its form shows
 * it ("reply"). 401 not signed in, 404 no such entry.
 */
import type { ActionFunctionArgs } from '@remix-run/node'
import type { PhotoChangeAnswer } from '#app/components/entry/saving-said.tsx'
import { readForm } from '#app/web/forms.ts'
import { entryOfVisit } from '#app/web/own-entry.ts'
import { visitOf } from '#app/web/session.ts'
import { changePhotos, statusOfPhotos } from '../entrant/photo-changes.server.ts'

export function loader() {
  return new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await visitOf(request, context)
  if (!visit) return told({ saved: false, reason: 'signed-out' }, 401)
  const found = await entryOfVisit(visit, params, context)
  if (!found) return told({ saved: false, reason: 'entry-unknown' }, 404)
  const own = { entryId: found.entry.id, ownerId: visit.person.id, begunAt: context.arrivedAt }
  const { answer, reply } = await changePhotos(
    context.services,
    { own, ...found },
    await readForm(request),
  )
  const said = reply ? { reply } : {}
  if (answer?.changed) return told({ saved: true, ...said }, 200)
  if (!answer) return told({ saved: false, ...said }, 400)
  return told({ saved: false, reason: answer.reason }, statusOfPhotos(answer.reason))
}

function told(answer: PhotoChangeAnswer, status: number): Response {
  return Response.json(answer, { status })
}
