import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEntries } from '#app/data/entry/entries.ts'
import { drawPosters, posterFileName } from '#app/use-cases/entry/draw-posters.ts'
import { notFound, requireDesk } from '#app/web/guards.ts'
import { pdfFile } from '#app/web/pdf-file.ts'

/** All posters of a contest in one file, by number. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const { contest } = await requireDesk(request, params, context, 'entry.check')
  const entries = await publicEntries(services.db, contest.id)
  if (entries.length === 0) throw notFound()
  const bytes = await drawPosters(services, contest, entries)
  return pdfFile(bytes, posterFileName(contest, null))
}
