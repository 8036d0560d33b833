import type { Box, Point } from './shapes.ts'

type Edge = { readonly x: number; readonly top: number; readonly foot: number }

/**
 * A wall that leaves the plane of the picture. The answer turns a box in shares of the wall,
 * from 0 to 1, into the four corners seen from the street.
 */
export function wallInDepth(left: Edge, right: Edge): (box: Box) => Point[] {
  const [nearLeft, nearRight] = [left.foot - left.top, right.foot - right.top].map(h => 1 / h)
  const at = (u: number, v: number): Point => {
    const [a, b] = [(1 - u) * (nearLeft ?? 0), u * (nearRight ?? 0)]
    const share = b / (a + b)
    const top = left.top + (right.top - left.top) * share
    const foot = left.foot + (right.foot - left.foot) * share
    return [left.x + (right.x - left.x) * share, top + (foot - top) * v]
  }
  return ([x, y, width, height]) => [
    at(x, y),
    at(x + width, y),
    at(x + width, y + height),
    at(x, y + height),
  ]
}
