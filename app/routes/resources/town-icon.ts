import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawnOnce } from '#app/web/drawn-once.ts'
import { notFound, townOfPage } from '#app/web/guards.ts'
import { townIcon } from '#app/web/town-icon.ts'

const types = {
  svg: 'image/svg+xml; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
} as const

/** A town's icon, drawn or as a picture, and its manifest, under the address their content gives them. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { pictures } = context.services
  const town = await townOfPage(params, context)
  const name = /^[0-9a-f]{12}-(.+)$/.exec(params.file ?? '')?.[1] ?? ''
  const file = townIcon(town).file(name)
  if (!file || new URL(request.url).pathname !== file.path) throw notFound()
  const body =
    file.kind === 'png'
      ? await drawnOnce(file.path, () => pictures.drawSvg(file.text, file.width))
      : file.text
  if (body === null) return new Response(null, { status: 503, headers: { 'Retry-After': '20' } })
  return new Response(body, {
    headers: {
      'Content-Type': types[file.kind],
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
