import { metresBetween } from './distance.ts'
import type { Place } from './place.ts'

export type Stop = { readonly number: number; readonly place: Place }

/** Shorter by less than a millimetre is not shorter, so that rounding never turns a walk about. */
const noticeable = 0.001

/** So many steps of the search are spent, however many stops there are. */
const effort = 2_000

/**
 * An order of all stops for one walk that does not return: the nearest neighbour from several beginnings,
 * each made better until neither turning a stretch about nor moving a stop makes it shorter. The same
 * stops give the same walk in whatever order they come; ties go to the lower number, and of its two ends
 * the walk begins at the lower number. It need not be the very shortest.
 */
export function shortestPath<S extends Stop>(stops: readonly S[]): readonly S[] {
  const sorted = [...stops].sort((a, b) => a.number - b.number)
  const distances = sorted.map(a => sorted.map(b => metresBetween(a.place, b.place)))
  const beginnings = Math.min(sorted.length, Math.ceil(effort / Math.max(1, sorted.length)))
  let best: readonly number[] = []
  for (let first = 0; first < beginnings; first++) {
    const path = improved(nearestNeighbours(distances, first), distances)
    const isShorter = lengthOf(path, distances) < lengthOf(best, distances) - noticeable
    if (best.length === 0 || isShorter) best = path
  }
  const [begin = 0, end = 0] = [best[0], best.at(-1)]
  const directed = begin <= end ? best : [...best].reverse()
  return directed.map(index => sorted[index] as S)
}

export type Distances = readonly (readonly number[])[]

/** From a beginning always on to the nearest that is left. */
export function nearestNeighbours(distances: Distances, first: number): readonly number[] {
  const left = new Set(distances.keys())
  const path: number[] = []
  for (let here: number | undefined = first; here !== undefined; ) {
    left.delete(here)
    path.push(here)
    const from: number = here
    here = undefined
    for (const next of left) {
      if (here === undefined || between(distances, from, next) < between(distances, from, here)) {
        here = next
      }
    }
  }
  return path
}

/**
 * The path after every change that makes it shorter: turning a stretch about (2-opt) and moving one stop
 * elsewhere. Never longer than it was; in the end no two of its legs can be exchanged to advantage.
 */
export function improved(path: readonly number[], distances: Distances): readonly number[] {
  const current = [...path]
  for (;;) {
    const turned = turnStretches(current, distances)
    const moved = moveStops(current, distances)
    if (!turned && !moved) return current
  }
}

export function lengthOf(path: readonly number[], distances: Distances): number {
  return path.reduce((sum, stop, index) => sum + between(distances, path[index - 1], stop), 0)
}

/** Turns about, in place, each stretch that makes the path shorter; says whether there was one. */
function turnStretches(path: number[], distances: Distances): boolean {
  let changed = false
  for (let from = 0; from < path.length - 1; from++) {
    for (let to = from + 1; to < path.length; to++) {
      const [before, first, last, after] = [path[from - 1], path[from], path[to], path[to + 1]]
      const now = between(distances, before, first) + between(distances, last, after)
      const then = between(distances, before, last) + between(distances, first, after)
      if (then >= now - noticeable) continue
      path.splice(from, to - from + 1, ...path.slice(from, to + 1).reverse())
      changed = true
    }
  }
  return changed
}

/** Moves, in place, each stop to where it makes the path shorter; says whether there was one. */
function moveStops(path: number[], distances: Distances): boolean {
  let changed = false
  for (const stop of path.slice()) {
    const index = path.indexOf(stop)
    const [before, after] = [path[index - 1], path[index + 1]]
    const around = between(distances, before, stop) + between(distances, stop, after)
    const saved = around - between(distances, before, after)
    path.splice(index, 1)
    const at = placeFor(stop, path, { distances, saved }) ?? index
    path.splice(at, 0, stop)
    changed ||= at !== index
  }
  return changed
}

/** Where in a path a stop costs the least, if that is less than what leaving its place has saved. */
function placeFor(
  stop: number,
  path: readonly number[],
  { distances, saved }: { readonly distances: Distances; readonly saved: number },
): number | null {
  let best: { at: number; cost: number } | null = null
  for (let at = 0; at <= path.length; at++) {
    const [left, right] = [path[at - 1], path[at]]
    const wider = between(distances, left, stop) + between(distances, stop, right)
    const cost = wider - between(distances, left, right)
    if (cost < (best?.cost ?? saved) - noticeable) best = { at, cost }
  }
  return best && best.at
}

/** Nothing lies before the first stop and behind the last. */
function between(distances: Distances, a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : (distances[a]?.[b] ?? 0)
}
