import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/web/guards.ts'
import { originalFile } from '#app/web/original-file.ts'
import { requireOwnEntry } from '#app/web/own-entry.ts'

/** One of one's own photos as it was sent, for whoever entered the shop. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { entry } = await requireOwnEntry(request, params, context)
  const place = entry.photos.findIndex(({ name }) => name === params.photo)
  const photo = entry.photos[place]
  if (!photo) throw notFound()
  const bytes = await context.services.photos.original(photo.name)
  return originalFile(bytes, `original-${place + 1}`)
}
