import type { Point } from './shapes.ts'
import { draw, line, rect, shape, times } from './shapes.ts'
import { away } from './space.ts'

type Awning = {
  readonly from: Point
  readonly width: number
  readonly colours: readonly [string, string]
  readonly stripes?: number
  readonly reach?: number
  readonly drop?: number
  readonly edge?: 'straight' | 'scalloped'
}

/** Cloth stretched from the wall towards the street, in the perspective of the street. */
export function awning(awning: Awning): string {
  const { from, width, colours, stripes = 9, reach = 170, drop = 78, edge = 'scalloped' } = awning
  const [x, y] = from
  const back = (step: number): Point => [x + (width * step) / stripes, y]
  const front = (step: number): Point => away([x + (width * step) / stripes, y + drop], -reach)
  const [left, right] = [front(0), front(stripes)]
  const depth = 34
  return draw(
    shadow(awning, left, right),
    times(stripes, i =>
      shape([back(i), back(i + 1), front(i + 1), front(i)], colours[i % 2 ? 1 : 0]),
    ),
    shape([back(0), back(stripes), right, left], { down: ['#ffffff3c', '#ffffff00', '#1b25471c'] }),
    times(stripes, i =>
      shape(valance(front(i), front(i + 1), depth, edge), colours[i % 2 ? 1 : 0]),
    ),
    times(stripes, i => shape(valance(front(i), front(i + 1), depth, edge), '#1b25472b')),
    line([left, right], ['#ffffff70', 2.5]),
    rect([x - 4, y - 8, width + 8, 12], '#e9e3da'),
    rect([x - 4, y + 1, width + 8, 4], '#1b254750'),
  )
}

function shadow({ from: [x, y], width }: Awning, left: Point, right: Point): string {
  const low = left[1] + 96
  return shape(
    [
      [x, y],
      [x + width, y],
      [right[0] + 10, low],
      [Math.min(left[0] + 90, right[0]), low],
    ],
    { fill: { down: ['#1b25478c', '#1b254759', '#1b254726'] } },
  )
}

function valance(a: Point, b: Point, depth: number, edge: Awning['edge']): string {
  const [middle, low] = [(a[0] + b[0]) / 2, a[1] + depth]
  if (edge === 'straight') return `M${a}L${b}V${low}H${a[0]}Z`
  const back = `Q${a[0]} ${low + 6} ${a[0]} ${low - 14}Z`
  return `M${a}L${b}V${low - 14}Q${b[0]} ${low + 6} ${middle} ${low + 6}${back}`
}

/** A quarter globe of cloth over a single door or window. */
export function roundAwning(
  [cx, y]: Point,
  radius: number,
  colours: readonly [string, string],
): string {
  const height = radius * 0.92
  const ribs = [-1, -0.72, -0.26, 0.26, 0.72, 1]
  const low = y + height * 0.32
  return draw(
    shape(
      `M${cx - radius} ${y}H${cx + radius}L${cx + radius + 30} ${y + 120}H${cx - radius + 70}Z`,
      {
        down: ['#1b254780', '#1b254720'],
      },
    ),
    times(5, i => {
      const [from, to] = [ribs[i] ?? 0, ribs[i + 1] ?? 0]
      const outline =
        `M${cx} ${y - height}` +
        `Q${cx + from * radius * 1.06} ${y - height * 0.82} ${cx + from * radius} ${low}` +
        `H${cx + to * radius}Q${cx + to * radius * 1.06} ${y - height * 0.82} ${cx} ${y - height}Z`
      return shape(outline, colours[i % 2 ? 1 : 0])
    }),
    shape(
      `M${cx} ${y - height}Q${cx - radius * 1.06} ${y - height * 0.82} ${cx - radius} ${low}` +
        `H${cx + radius}Q${cx + radius * 1.06} ${y - height * 0.82} ${cx} ${y - height}Z`,
      { across: ['#ffffff4c', '#ffffff10', '#1b254730'] },
    ),
    times(10, i => {
      const x = cx - radius + (i * radius) / 5
      return shape(
        `M${x} ${low}h${radius / 5}v10q-${radius / 10} 26-${radius / 5} 0Z`,
        colours[i % 2 ? 1 : 0],
      )
    }),
    rect([cx - radius, low, radius * 2, 5], '#1b254738'),
  )
}
