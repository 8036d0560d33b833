import type { LoaderFunctionArgs } from '@remix-run/node'
import { type PhotoFormat, photoFormats } from '#app/domain/photo/limits.ts'
import { isAway } from '#app/use-cases/entry/store-photo.ts'
import { notFound } from '#app/web/guards.ts'

const mediaTypes: Readonly<Record<PhotoFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/** A rendition of a photo. Its address never shows anything else, so it may be kept for ever. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [, width = '', ending] = /^(\d{1,5})\.([a-z]+)$/.exec(params.file ?? '') ?? []
  const format = photoFormats.find(known => known === ending)
  if (!format) throw notFound()
  const { photos } = context.services
  const bytes = await photos
    .rendition(params.name ?? '', Number(width), format)
    .catch((error: unknown) => {
      if (!isAway(error)) throw error
      throw new Response(null, {
        status: 503,
        headers: { 'Retry-After': '60', 'Cache-Control': 'no-store' },
      })
    })
  if (!bytes) throw notFound()
  return new Response(bytes, {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
