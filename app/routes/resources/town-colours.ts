import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, townOfPage } from '#app/web/guards.ts'
import { townColours } from '#app/web/town-colours.ts'

/** A town's colours under the address that their content gives them. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { css, href } = townColours(await townOfPage(params, context))
  if (new URL(request.url).pathname !== href) throw notFound()
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
