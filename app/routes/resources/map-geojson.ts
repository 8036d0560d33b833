import type { LoaderFunctionArgs } from '@remix-run/node'
import { geoJsonOf } from '#app/domain/map/geojson.ts'
import { downloadOf, mapFileOf } from '#app/web/map-page.ts'

/** The entries and the walk for whoever draws a map of their own. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file, name } = await mapFileOf(request, params, context)
  const body = `${JSON.stringify(geoJsonOf(file), null, 2)}\n`
  return downloadOf(body, { type: 'application/geo+json', name: `${name}.geojson` })
}
