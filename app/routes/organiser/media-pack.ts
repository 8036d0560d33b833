import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { placeOf } from '#app/domain/contest/contest.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { packPhotos } from '#app/use-cases/photo/pack-photos.ts'
import { requireDesk } from '#app/web/guards.ts'

/** The photos of a contest for newspapers as one ZIP file, which is made while it is sent. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, contest } = await requireDesk(request, params, context, 'entry.check')
  const parts = await packPhotos(context.services, { contest, actorId: visit.person.id })
  const { town, contest: slug } = placeOf(contest)
  const { fileName } = wordsIn(firstLanguage(contest.town)).mediaPack
  return new Response(createReadableStreamFromReadable(Readable.from(parts)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${town}-${slug}-${fileName}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
