/** What a town's plan shows; each kind has a look of its own. */
export const planKinds = ['green', 'water', 'square', 'building', 'path', 'street'] as const
export type PlanKind = (typeof planKinds)[number]

/** Longitude and latitude, in this order, as GeoJSON has them. */
export type Position = readonly [number, number]

export type PlanGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon'
      readonly coordinates: readonly (readonly (readonly Position[])[])[]
    }

export type PlanFeature = {
  readonly type: 'Feature'
  readonly properties: { readonly kind: PlanKind; readonly name?: string }
  readonly geometry: PlanGeometry
}

/** A town's streets, squares, water and green as GeoJSON (RFC 7946). */
export type Plan = {
  readonly type: 'FeatureCollection'
  /** Where it is from or what it is; stands below the map. */
  readonly attribution?: string
  readonly features: readonly PlanFeature[]
}

/** A plan is drawn into a page, so it is no larger than a page can carry. */
export const planLimits = {
  bytes: 500_000,
  features: 2_000,
  points: 10_000,
  name: 80,
  attribution: 200,
} as const

export type PlanProblem = {
  readonly reason:
    | 'plan-too-large'
    | 'plan-not-json'
    | 'plan-not-geojson'
    | 'plan-too-many-features'
    | 'plan-too-many-points'
    | 'plan-kind-unknown'
    | 'plan-attribution-wrong'
    | 'plan-name-wrong'
    | 'plan-geometry-unknown'
    | 'plan-coordinates-wrong'
  /** Which feature of the file it is, counted from 1; null where it is the file as a whole. */
  readonly feature: number | null
}
export type PlanRefusal = PlanProblem['reason']

/** The lines that a geometry is drawn with: its lines, the rings of its areas, its points as lines of one. */
export function linesOf(geometry: PlanGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map(position => [position])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return geometry satisfies never
  }
}

export function isArea({ type }: PlanGeometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon'
}

/** A plan as GeoJSON text, one feature to a line, so that people can find their way in it. */
export function textOfPlan({ type, attribution, features }: Plan): string {
  const head = JSON.stringify({ type, attribution, features: [] }).slice(0, -2)
  const lines = features.map(feature => JSON.stringify(feature)).join(',\n')
  return `${head}\n${lines}\n]}\n`
}
