import type { LoaderFunctionArgs } from '@remix-run/node'
import { isPublic } from '#app/domain/entry/entry.ts'
import { drawPosters, posterFileName } from '#app/use-cases/entry/draw-posters.ts'
import { notFound } from '#app/web/guards.ts'
import { pdfFile } from '#app/web/pdf-file.ts'
import { deskEntry } from './entry-actions.server.ts'

/** The poster of an entry for the desk, once it has its number. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { contest, entry } = await deskEntry(request, params, context)
  if (!isPublic(entry)) throw notFound()
  const bytes = await drawPosters(context.services, contest, [entry])
  return pdfFile(bytes, posterFileName(contest, entry.number))
}
