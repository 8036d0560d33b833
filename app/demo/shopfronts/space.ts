import type { Box, Drawing, Point } from './shapes.ts'
import { place } from './shapes.ts'

export const ground = 1000
const eye: Point = [800, 760]
const distance = 1500

/** One metre is 150 units in the plane of the front; depth is positive behind it. */
export function away([x, y]: Point, depth: number): Point {
  const scale = distance / (distance + depth)
  return [eye[0] + (x - eye[0]) * scale, eye[1] + (y - eye[1]) * scale]
}

export function corners([x, y, width, height]: Box, depth = 0): Point[] {
  const points: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return points.map(point => away(point, depth))
}

/** Stands a thing drawn around its foot on the ground, so far in front of the shop. */
export function standing([x, nearer]: Point, ...thing: Drawing[]): string {
  const scale = distance / (distance - nearer)
  return place({ at: away([x, ground], -nearer), scale }, ...thing)
}
