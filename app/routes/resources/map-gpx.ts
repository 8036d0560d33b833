import type { LoaderFunctionArgs } from '@remix-run/node'
import { gpxOf } from '#app/domain/map/gpx.ts'
import { downloadOf, mapFileOf } from '#app/web/map-page.ts'

/** The walk for a telephone or a watch: entries as waypoints, a route in walking order. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { file, name } = await mapFileOf(request, params, context)
  return downloadOf(gpxOf(file), {
    type: 'application/gpx+xml; charset=utf-8',
    name: `${name}.gpx`,
  })
}
