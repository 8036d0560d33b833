import { z } from 'zod'
import { linesOf, type Plan, planKinds, planLimits, type PlanProblem } from './plan.ts'

/** A height, which some files carry, is left out; a millionth of a degree is 10 cm. */
const position = z
  .array(z.number())
  .min(2)
  .max(3)
  .transform(([longitude = 0, latitude = 0]) => [rounded(longitude), rounded(latitude)] as const)
  .refine(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85)

const line = z.array(position).min(2)
const ring = z.array(position).min(4)
const area = z.array(ring).min(1)

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: area }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(area).min(1) }),
])

/** Apart from the types, because browsers have no use for the schema. */
export const planSchema = z.object({
  type: z.literal('FeatureCollection'),
  attribution: z.string().trim().min(1).max(planLimits.attribution).optional(),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({
          kind: z.enum(planKinds),
          name: z.string().trim().min(1).max(planLimits.name).optional(),
        }),
        geometry,
      }),
    )
    .max(planLimits.features),
})

const mayBeEmpty: ReadonlySet<string> = new Set(['name', 'attribution'])

export type PlanRead =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanProblem }

/**
 * The plan in a GeoJSON text, with nothing in it but what is drawn, or the first thing that is wrong with
 * it. Names and attributions that are empty or null count as none.
 */
export function readPlan(text: string): PlanRead {
  if (new TextEncoder().encode(text).length > planLimits.bytes) return wrong('plan-too-large')
  let json: unknown
  try {
    json = JSON.parse(text, (key, value: unknown) =>
      mayBeEmpty.has(key) && !value ? undefined : value,
    )
  } catch {
    return wrong('plan-not-json')
  }
  const parsed = planSchema.safeParse(json)
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error.issues[0]) }
  const plan: Plan = parsed.data
  const points = plan.features.flatMap(feature => linesOf(feature.geometry)).flat().length
  return points > planLimits.points ? wrong('plan-too-many-points') : { ok: true, plan }
}

function problemOf(issue: z.core.$ZodIssue | undefined): PlanProblem {
  const [list, index, part, field] = issue?.path ?? []
  if (issue?.code === 'too_big' && list === 'features' && index === undefined) {
    return { reason: 'plan-too-many-features', feature: null }
  }
  if (list === 'attribution') return { reason: 'plan-attribution-wrong', feature: null }
  if (typeof index !== 'number') return { reason: 'plan-not-geojson', feature: null }
  return { reason: reasonOf(part, field), feature: index + 1 }
}

function reasonOf(part: PropertyKey | undefined, field: PropertyKey | undefined) {
  if (part === 'geometry') {
    return field === 'coordinates' ? 'plan-coordinates-wrong' : 'plan-geometry-unknown'
  }
  if (part !== 'properties') return 'plan-not-geojson'
  return field === 'name' ? 'plan-name-wrong' : 'plan-kind-unknown'
}

function wrong(reason: PlanProblem['reason']): PlanRead {
  return { ok: false, problem: { reason, feature: null } }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}
