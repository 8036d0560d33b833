import type { LoaderFunctionArgs } from '@remix-run/node'
import { takeOriginal } from '#app/use-cases/photo/take-original.ts'
import { notFound } from '#app/web/guards.ts'
import { originalFile } from '#app/web/original-file.ts'
import { deskEntry } from './entry-actions.server.ts'

/** A photo as it was sent, for the organiser of the town in whose contest it stands. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, town, contest, entry } = await deskEntry(request, params, context)
  const place = entry.photos.findIndex(({ name }) => name === params.photo)
  const photo = entry.photos[place]
  if (!photo) throw notFound()
  const bytes = await takeOriginal(context.services, {
    townId: town.id,
    contestId: contest.id,
    entryId: entry.id,
    actorId: visit.person.id,
    photo: photo.name,
  })
  return originalFile(bytes, [entry.number ?? 'original', place + 1].join('-'))
}
