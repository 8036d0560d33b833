import { type Frame, frameAround, type Point, pointOf, scaleOf } from './frame.ts'
import type { Place } from './place.ts'
import { isArea, linesOf, type Plan, type PlanFeature, planKinds, type PlanKind } from './plan.ts'
import { type Plate, placePlates } from './plates.ts'
import type { Stop } from './shortest-path.ts'
import { placeStreetNames, type StreetName, widthOfName } from './street-names.ts'

/** The sheet's width in its own units. On 320 pixels of a telephone a plate of 41 is 24 wide. */
export const sheetWidth = 540
const margin = 44
const plateSize = 41
/** What is seen of a plate, beside what a finger may hit. */
export const platesSeen = { width: 0.8, height: 0.7 }

/** Everything on the drawn map, in units of its sheet; later shapes lie above earlier ones. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly names: readonly StreetName[]
  /** The walk as the data of an SVG path, or null where it has no way to show. */
  readonly walk: string | null
  readonly plateSize: number
  readonly plates: readonly Plate[]
  readonly scale: { readonly metres: number; readonly units: number }
}
export type Shape = {
  readonly kind: PlanKind
  readonly area: boolean
  readonly path: string
}

/**
 * The map of all entries that have a place, of the plan around them, and of a walk in its order. Null
 * when neither an entry nor the plan says where the town is.
 */
export function drawMap(
  stops: readonly Stop[],
  walk: readonly Stop[],
  plan: Plan | null,
  frame = frameOf(stops, plan),
): Drawing | null {
  if (!frame) return null
  const marked = stops.map(({ number, place }) => ({ number, point: pointOf(frame, place) }))
  const { size, plates } = placePlates(marked, frame, plateSize)
  const scale = scaleOf(frame)
  const taken = plates.map(({ middle }) => {
    return { middle, width: size * platesSeen.width, height: size * platesSeen.height }
  })
  const corners = [
    {
      middle: { x: scale.units / 2 + 12, y: frame.height - 20 },
      width: scale.units + 24,
      height: 40,
    },
    { middle: { x: frame.width - 20, y: 24 }, width: 36, height: 44 },
  ]
  return {
    width: frame.width,
    height: frame.height,
    shapes: shapesOf(plan, frame),
    names: placeStreetNames(namedLines(plan, frame), [...taken, ...corners], frame),
    walk: walk.length < 2 ? null : pathOf(walk.map(({ place }) => pointOf(frame, place))),
    plateSize: size,
    plates,
    scale,
  }
}

/** The sheet around all entries; where there is none, around the plan. */
function frameOf(stops: readonly Stop[], plan: Plan | null): Frame | null {
  const places = stops.length > 0 ? stops.map(({ place }) => place) : placesOfPlan(plan)
  return frameAround(places, { width: sheetWidth, margin })
}

/** Where a plan lies: every place it names. */
export function placesOfPlan(plan: Plan | null): readonly Place[] {
  const positions = (plan?.features ?? []).flatMap(({ geometry }) => linesOf(geometry)).flat()
  return positions.map(([longitude, latitude]) => ({ latitude, longitude }))
}

/** Each feature as one shape, the ground first; what lies outside the sheet is left out. */
function shapesOf(plan: Plan | null, frame: Frame): readonly Shape[] {
  return planKinds.flatMap(kind => {
    const features = (plan?.features ?? []).filter(({ properties }) => properties.kind === kind)
    return features.flatMap(({ geometry }) => {
      const area = isArea(geometry)
      const lines = linesOf(geometry)
        .map(line => thinned(pointsOf(line, frame)))
        .filter(line => line.length > 1 && isSeen(line, frame))
      const path = lines.map(line => pathOf(line) + (area ? 'z' : '')).join('')
      return path === '' ? [] : [{ kind, area, path }]
    })
  })
}

/** What has a name and a line to write it along: streets before paths and rivers, areas across. */
function namedLines(plan: Plan | null, frame: Frame) {
  const named = (plan?.features ?? []).filter(({ properties }) => properties.name !== undefined)
  const rank = ({ properties }: PlanFeature) =>
    ['street', 'square', 'water', 'green', 'path', 'building'].indexOf(properties.kind)
  return [...named]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ properties: { name = '' }, geometry }) =>
      linesOf(geometry).map(line => {
        const points = pointsOf(line, frame)
        const isSpot = isArea(geometry) || points.length === 1
        return { name, points: isSpot ? across(points, widthOfName(name)) : points }
      }),
    )
}

/** A level line through the middle of an area or a point, as wide as the area and as its name. */
function across(points: readonly Point[], least: number): readonly Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const y = (Math.min(...ys) + Math.max(...ys)) / 2
  const room = Math.max(0, least - (right - left)) / 2
  return [
    { x: left - room, y },
    { x: right + room, y },
  ]
}

function pointsOf(line: readonly (readonly [number, number])[], frame: Frame): readonly Point[] {
  return line.map(([longitude, latitude]) => pointOf(frame, { latitude, longitude }))
}

/** Without points closer than a unit to the one before, which nobody sees and every reader loads. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const [index, point] of points.entries()) {
    const last = kept.at(-1)
    const isFar = !last || Math.hypot(point.x - last.x, point.y - last.y) >= 1
    if (isFar || (index === points.length - 1 && kept.length < 2)) kept.push(point)
  }
  return kept
}

function isSeen(points: readonly Point[], { width, height }: Frame): boolean {
  const edge = 20
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return (
    Math.max(...xs) > -edge &&
    Math.min(...xs) < width + edge &&
    Math.max(...ys) > -edge &&
    Math.min(...ys) < height + edge
  )
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
