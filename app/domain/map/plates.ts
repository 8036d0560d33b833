import type { Point } from './frame.ts'

export type Marked = { readonly number: number; readonly point: Point }

/** A square plate with an entry's number; its middle may lie beside the point that it stands for. */
export type Plate = Marked & { readonly middle: Point }

export type Plates = { readonly size: number; readonly plates: readonly Plate[] }

type Sheet = { readonly width: number; readonly height: number }

/** The ways that are tried around a point, beginning to the right; more of them on wider rings. */
const waysPerRing = 12

/** A plate gives other points this much room, as long as there is room elsewhere. */
const dotRadius = 4

/**
 * A plate for each point, none hiding another and none over the edge. In the order of the numbers each
 * takes the free spot nearest to its own point, and one that covers no other point if there is one near.
 * Where a size leaves somebody without a spot, all become a tenth smaller.
 */
export function placePlates(marked: readonly Marked[], sheet: Sheet, wished: number): Plates {
  const sorted = [...marked].sort((a, b) => a.number - b.number)
  for (let size = wished; ; size *= 0.9) {
    const plates = placedIn(sorted, sheet, size)
    if (plates) return { size: Math.floor(size * 10) / 10, plates }
  }
}

function placedIn(marked: readonly Marked[], sheet: Sheet, size: number): readonly Plate[] | null {
  const plates: Plate[] = []
  for (const mark of marked) {
    const isFree = (middle: Point) => plates.every(plate => areApart(plate.middle, middle, size))
    const others = marked.filter(other => areApart(other.point, mark.point, 2 * dotRadius))
    const isClear = (middle: Point) =>
      others.every(({ point }) => areApart(point, middle, size / 2 + dotRadius))
    const near = spotsAround(mark.point, sheet, { size, reach: 4 * size })
    const middle =
      near.find(spot => isFree(spot) && isClear(spot)) ??
      near.find(isFree) ??
      spotsAround(mark.point, sheet, { size, reach: sheet.width + sheet.height }).find(isFree)
    if (!middle) return null
    plates.push({ ...mark, middle })
  }
  return plates
}

/** Spots within the sheet on rings around a point, the nearest first. */
function spotsAround(
  point: Point,
  sheet: Sheet,
  { size, reach }: { readonly size: number; readonly reach: number },
): readonly Point[] {
  const step = size / 4
  const spots: Point[] = [within(point, sheet, size)]
  for (let ring = 1; ring * step <= reach; ring++) {
    const ways = Math.max(waysPerRing, ring * 6)
    for (let way = 0; way < ways; way++) {
      const angle = (2 * Math.PI * way) / ways
      const spot = {
        x: Math.round(point.x + Math.cos(angle) * ring * step),
        y: Math.round(point.y - Math.sin(angle) * ring * step),
      }
      const { x, y } = within(spot, sheet, size)
      if (x === spot.x && y === spot.y) spots.push(spot)
    }
  }
  return spots
}

/** Two squares of a size beside each other with a hair between them; also a square and a point. */
function areApart(a: Point, b: Point, size: number): boolean {
  return Math.abs(a.x - b.x) >= size || Math.abs(a.y - b.y) >= size
}

function within({ x, y }: Point, { width, height }: Sheet, size: number): Point {
  const edge = Math.ceil(size / 2) + 1
  return {
    x: Math.min(width - edge, Math.max(edge, x)),
    y: Math.min(height - edge, Math.max(edge, y)),
  }
}
