import { metresFrom, placeAt } from './distance.ts'
import type { Place } from './place.ts'

/** A point of the drawing: x to the right, y downwards, in its own units. */
export type Point = { readonly x: number; readonly y: number }

/** A stretch of ground on a sheet of a fixed width, north above. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly centre: Place
  readonly unitsPerMetre: number
}

/** A single shop, or several behind one door, are still shown with the street around them. */
const leastMetres = 220

/** Neither a strip nor a tower: both would be wasted on a sheet of paper. */
const flattest = 0.72
const steepest = 1.05

/**
 * The frame in which all places lie at least `margin` units from the edge, as large as that allows.
 * Null when there is no place at all.
 */
export function frameAround(
  places: readonly Place[],
  sheet: { readonly width: number; readonly margin: number },
): Frame | null {
  const [first] = places
  if (!first) return null
  const around = boundsOf(places.map(place => metresFrom(first, place)))
  const middle = {
    east: (around.west + around.east) / 2,
    north: (around.south + around.north) / 2,
  }
  const eastWest = Math.max(leastMetres, around.east - around.west)
  const northSouth = Math.max(leastMetres * flattest, around.north - around.south)
  const inner = sheet.width - 2 * sheet.margin
  const height = Math.min(
    sheet.width * steepest,
    Math.max(sheet.width * flattest, (northSouth / eastWest) * inner + 2 * sheet.margin),
  )
  return {
    width: sheet.width,
    height: Math.round(height),
    centre: placeAt(first, middle),
    unitsPerMetre: Math.min(inner / eastWest, (height - 2 * sheet.margin) / northSouth),
  }
}

/** Where a place lies on the sheet, to a tenth of a unit. */
export function pointOf(frame: Frame, place: Place): Point {
  const { east, north } = metresFrom(frame.centre, place)
  return {
    x: tenth(frame.width / 2 + east * frame.unitsPerMetre),
    y: tenth(frame.height / 2 - north * frame.unitsPerMetre),
  }
}

/** The place under a point of the sheet. */
export function placeUnder(frame: Frame, { x, y }: Point): Place {
  return placeAt(frame.centre, {
    east: (x - frame.width / 2) / frame.unitsPerMetre,
    north: (frame.height / 2 - y) / frame.unitsPerMetre,
  })
}

/** A round length of at most a quarter of the sheet, and how long it is drawn. */
export function scaleOf(frame: Frame): { readonly metres: number; readonly units: number } {
  const most = frame.width / 4 / frame.unitsPerMetre
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = power * ([5, 2, 1].find(step => step * power <= most) ?? 1)
  return { metres, units: tenth(metres * frame.unitsPerMetre) }
}

function boundsOf(points: readonly { readonly east: number; readonly north: number }[]) {
  const easts = points.map(({ east }) => east)
  const norths = points.map(({ north }) => north)
  return {
    west: Math.min(...easts),
    east: Math.max(...easts),
    south: Math.min(...norths),
    north: Math.max(...norths),
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
