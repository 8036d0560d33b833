import type { Point } from './frame.ts'

/** A street as it is drawn, with its name. */
export type NamedLine = { readonly name: string; readonly points: readonly Point[] }

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
const letterWidth = 6.4
/** Where along a stretch a name may stand, the middle first. */
const stands = [0.5, 0.35, 0.65, 0.2, 0.8]

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
    const width = name.length * letterWidth
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
  const stretches = points
    .slice(1)
    .map((to, index) => {
      const from = points[index] as Point
      return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
    })
    .filter(({ length }) => length >= width)
    .sort((a, b) => b.length - a.length)
  return stretches.flatMap(({ from, to, length }) => {
    const slant = upright((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI)
    return stands
      .filter(part => Math.min(part, 1 - part) * length >= width / 2 || part === 0.5)
      .map(part => ({
        slant: Math.round(slant * 10) / 10,
        middle: {
          x: Math.round(from.x + (to.x - from.x) * part),
          y: Math.round(from.y + (to.y - from.y) * part),
        },
      }))
  })
}

/** A slanting name as a row of small boxes, which hug it better than one. */
function boxesOf({ middle, slant }: Spot, width: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / letterHeight))
  const [along, down] = [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)]
  return Array.from({ length: count }, (_, index) => {
    const from = (index + 0.5 - count / 2) * (width / count)
    return {
      middle: { x: middle.x + along * from, y: middle.y + down * from },
      width: letterHeight,
      height: letterHeight,
    }
  })
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
