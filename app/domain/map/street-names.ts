import type { Point } from './frame.ts'

/** A street as it is drawn, with its name. */
export type NamedLine = { readonly name: string; readonly points: readonly Point[] }

/** How long a name is about, in units of the sheet. */
export function widthOfName(name: string): number {
  return name.length * letterWidth
}

/** A name along a street: its middle, its slant in degrees, never upside down. */
export type StreetName = {
  readonly name: string
  readonly middle: Point
  readonly slant: number
}

export type Box = {
  readonly middle: Point
  readonly width: number
  readonly height: number
}

const letterHeight = 12
/** Of the fonts that may be used, the wider ones need about this much for a letter. */
const letterWidth = 5.9
/** A street that leaves its name by this little is still under it. */
const straightEnough = 5
/** How far beside its line a name may stand: on it, else above or below it. */
const sides = [0, -14, 14, -26, 26]
/** Where along a stretch a name may stand, the middle first. */
const stands = Array.from({ length: 31 }, (_, index) => {
  return 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.03
})

/**
 * For each street one name where it is in nobody's way: neither of the boxes that are taken already, nor
 * of another name, nor of the edge. The longest stretch comes first; a street without room has no name.
 */
export function placeStreetNames(
  lines: readonly NamedLine[],
  taken: readonly Box[],
  sheet: { readonly width: number; readonly height: number },
): readonly StreetName[] {
  const boxes = [...taken]
  const placed = new Map<string, StreetName>()
  for (const { name, points } of lines) {
    if (placed.has(name)) continue
    const width = widthOfName(name)
    for (const spot of spotsAlong(points, width)) {
      const own = boxesOf(spot, width)
      const isInside = own.every(box => isWithin(box, sheet))
      if (!isInside || own.some(box => boxes.some(other => overlap(box, other)))) continue
      boxes.push(...own)
      placed.set(name, { name, ...spot })
      break
    }
  }
  return [...placed.values()]
}

type Spot = { readonly middle: Point; readonly slant: number }

function spotsAlong(points: readonly Point[], width: number): readonly Spot[] {
  const stretches = straightStretches(points).filter(({ length }) => length >= width)
  return stretches.flatMap(({ from, to, length }) => {
    const slant = upright((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI)
    const [along, down] = directionOf(slant)
    const parts = stands.filter(part => Math.min(part, 1 - part) * length >= width / 2 - 1)
    return sides.flatMap(side =>
      parts.map(part => ({
        slant: Math.round(slant * 10) / 10,
        middle: {
          x: Math.round(from.x + (to.x - from.x) * part - down * side),
          y: Math.round(from.y + (to.y - from.y) * part + along * side),
        },
      })),
    )
  })
}

/** Parts of a line that are as good as straight, the longest first. */
function straightStretches(points: readonly Point[]) {
  const stretches = []
  for (const [begin, from] of points.entries()) {
    for (let end = begin + 1; end < Math.min(points.length, begin + 40); end++) {
      const to = points[end] as Point
      const between = points.slice(begin + 1, end)
      if (!between.every(point => distanceFrom(point, from, to) <= straightEnough)) continue
      stretches.push({ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) })
    }
  }
  return stretches.sort((a, b) => b.length - a.length).slice(0, 30)
}

/** How far a point lies beside the line through two others. */
function distanceFrom(point: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const across = (to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)
  return length === 0 ? Infinity : Math.abs(across) / length
}

/** A slanting name as a row of small boxes, which hug it better than one. */
function boxesOf({ middle, slant }: Spot, width: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / letterHeight))
  const [along, down] = directionOf(slant)
  return Array.from({ length: count }, (_, index) => {
    const from = (index + 0.5 - count / 2) * (width / count)
    return {
      middle: { x: middle.x + along * from, y: middle.y + down * from },
      width: letterHeight,
      height: letterHeight,
    }
  })
}

function directionOf(slant: number): readonly [number, number] {
  return [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)]
}

function upright(slant: number): number {
  if (slant > 90) return slant - 180
  return slant <= -90 ? slant + 180 : slant
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.middle.x - b.middle.x) < (a.width + b.width) / 2 &&
    Math.abs(a.middle.y - b.middle.y) < (a.height + b.height) / 2
  )
}

function isWithin({ middle, width, height }: Box, sheet: { width: number; height: number }) {
  return (
    middle.x >= width / 2 &&
    middle.y >= height / 2 &&
    middle.x <= sheet.width - width / 2 &&
    middle.y <= sheet.height - height / 2
  )
}
