import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/web/guards.ts'

/** A rendition of a photo. Its address never shows anything else, so it may be kept for ever. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const width = /^(\d{1,5})\.jpg$/.exec(params.file ?? '')?.[1]
  const jpeg = width
    ? await context.services.photos.rendition(params.name ?? '', Number(width))
    : null
  if (!jpeg) throw notFound()
  return new Response(jpeg, {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(jpeg.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
