import type { LoaderFunctionArgs } from '@remix-run/node'
import { findContest } from '#app/data/contest/contests.ts'
import { entryOfOwner } from '#app/data/entry/entries.ts'
import { isPublic } from '#app/domain/entry/entry.ts'
import { drawPosters, posterFileName } from '#app/use-cases/entry/draw-posters.ts'
import { isId } from '#app/web/forms.ts'
import { notFound } from '#app/web/guards.ts'
import { pdfFile } from '#app/web/pdf-file.ts'
import { requireVisit } from '#app/web/session.ts'

/** The poster of one's own entry, once it has its number. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { person } = await requireVisit(request, context)
  const entryId = params.entryId ?? ''
  const own = { entryId, ownerId: person.id }
  const entry = isId(entryId) ? await entryOfOwner(services.db, own) : null
  const contest = entry && (await findContest(services.db, entry.at))
  if (!contest || !isPublic(entry)) throw notFound()
  const bytes = await drawPosters(services, contest, [entry])
  return pdfFile(bytes, posterFileName(contest, entry.number))
}
