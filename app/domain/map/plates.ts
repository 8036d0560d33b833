import type { Point } from './frame.ts'

export type Marked = { readonly number: number; readonly point: Point }

/** A square plate with an entry's number; its middle may lie beside the point that it stands for. */
export type Plate = Marked & { readonly middle: Point }

export type Plates = { readonly size: number; readonly plates: readonly Plate[] }

type Sheet = { readonly width: number; readonly height: number }

/** More than this share of a sheet cannot be covered by plates that are put down one by one. */
const fullSheet = 0.55

/** A plate gives other points this much room, as long as there is room elsewhere. */
const dotRadius = 4

/**
 * A plate for each point, none hiding another and none over the edge. In the order of the numbers each
 * takes the free spot nearest to its own point, and one that covers no other point if there is one near.
 * Where a size leaves somebody without a spot, all become a tenth smaller.
 */
export function placePlates(marked: readonly Marked[], sheet: Sheet, wished: number): Plates {
  const sorted = [...marked].sort((a, b) => a.number - b.number)
  const share = (fullSheet * sheet.width * sheet.height) / Math.max(1, sorted.length)
  for (let size = Math.min(wished, Math.sqrt(share)); ; size *= 0.9) {
    const plates = placedIn(sorted, sheet, size)
    if (plates) return { size: Math.floor(size * 10) / 10, plates }
  }
}

function placedIn(marked: readonly Marked[], sheet: Sheet, size: number): readonly Plate[] | null {
  const taken = board(size)
  const plates: Plate[] = []
  for (const mark of marked) {
    const others = marked.filter(({ point }) => areApart(point, mark.point, 2 * dotRadius))
    const isClear = (middle: Point) =>
      others.every(({ point }) => areApart(point, middle, size / 2 + dotRadius))
    const near = spotsAround(mark.point, sheet, size).filter(taken.isFree)
    const middle = near.find(isClear) ?? near[0] ?? nearestFree(mark.point, sheet, taken)
    if (!middle) return null
    taken.put(middle)
    plates.push({ ...mark, middle })
  }
  return plates
}

type Board = ReturnType<typeof board>

/** The plates put down so far, in squares of their own size, so that only neighbours are looked at. */
function board(size: number) {
  const squares = new Map<string, Point[]>()
  const column = (value: number) => Math.floor(value / size)
  const key = (x: number, y: number) => `${x}/${y}`
  const around = [-1, 0, 1]
  return {
    size,
    put: (middle: Point) => {
      const square = key(column(middle.x), column(middle.y))
      squares.set(square, [...(squares.get(square) ?? []), middle])
    },
    isFree: (middle: Point) =>
      around.every(right =>
        around.every(down => {
          const square = key(column(middle.x) + right, column(middle.y) + down)
          return (squares.get(square) ?? []).every(other => areApart(other, middle, size))
        }),
      ),
  }
}

/** Spots on the sheet on sixteen rings around a point, the nearest first. */
function spotsAround(point: Point, sheet: Sheet, size: number): readonly Point[] {
  const spots: Point[] = [within(point, sheet, size)]
  for (let ring = 1; ring <= 16; ring++) {
    const ways = Math.max(12, ring * 6)
    for (let way = 0; way < ways; way++) {
      const angle = (2 * Math.PI * way) / ways
      const spot = {
        x: Math.round(point.x + (Math.cos(angle) * ring * size) / 4),
        y: Math.round(point.y - (Math.sin(angle) * ring * size) / 4),
      }
      const { x, y } = within(spot, sheet, size)
      if (x === spot.x && y === spot.y) spots.push(spot)
    }
  }
  return spots
}

/** Of all spots of the sheet half a plate apart the free one nearest to a point. */
function nearestFree(point: Point, sheet: Sheet, taken: Board): Point | null {
  let nearest: { spot: Point; away: number } | null = null
  for (let x = 0; x <= sheet.width; x += taken.size / 2) {
    for (let y = 0; y <= sheet.height; y += taken.size / 2) {
      const spot = within({ x: Math.round(x), y: Math.round(y) }, sheet, taken.size)
      const away = Math.hypot(spot.x - point.x, spot.y - point.y)
      if (away < (nearest?.away ?? Infinity) && taken.isFree(spot)) nearest = { spot, away }
    }
  }
  return nearest && nearest.spot
}

/** Two squares of a size beside each other; also a square and a point. */
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
