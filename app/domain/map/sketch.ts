import type { Place } from './place.ts'
import type { PlanFeature, PlanKind, Position } from './plan.ts'

/** Squares, buildings and green are areas; a river may be a line, and so are streets and paths. */
const areaKinds: readonly PlanKind[] = ['square', 'building', 'green']

/**
 * What somebody has drawn by its corners: a line, or an area that is closed by itself. Null as long as
 * there are too few corners: two for a line, three for an area.
 */
export function featureOfSketch(
  kind: PlanKind,
  name: string,
  corners: readonly Place[],
): PlanFeature | null {
  const positions = corners.map(({ latitude, longitude }): Position => {
    return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))]
  })
  const area = areaKinds.includes(kind)
  const [first] = positions
  if (!first || positions.length < (area ? 3 : 2)) return null
  const properties = name.trim() === '' ? { kind } : { kind, name: name.trim() }
  return {
    type: 'Feature',
    properties,
    geometry: area
      ? { type: 'Polygon', coordinates: [[...positions, first]] }
      : { type: 'LineString', coordinates: positions },
  }
}
