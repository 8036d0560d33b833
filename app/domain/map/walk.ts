import { metresOnFoot } from './distance.ts'
import { shortestPath, type Stop } from './shortest-path.ts'

/** Somebody who looks about goes slower than the usual 5 km/h. */
export const metresPerHour = 4_000

/** How long a visitor stands before each window. */
export const lookingMinutes = 1

/** A short walk is done in a break, looking included. */
export const shortWalkMinutes = 20

export const walkKinds = ['long', 'short', 'stepfree'] as const
export type WalkKind = (typeof walkKinds)[number]

/** The walk that an address asks for by `walk=`; the long one where it asks for none that there is. */
export function walkAsked(search: URLSearchParams): WalkKind {
  const asked = search.get('walk')
  return walkKinds.find(kind => kind === asked) ?? 'long'
}

/** A stop of a walk with the way to the next one, in metres; the last has none. */
export type WalkStop<S extends Stop> = S & { readonly metresToNext: number | null }

export type Walk<S extends Stop> = {
  readonly stops: readonly WalkStop<S>[]
  readonly metres: number
  /** Walking alone, and with a minute before each window; both rounded up to whole minutes. */
  readonly walkingMinutes: number
  readonly minutes: number
}

/** A stop of which it may be known whether its shop is entered without a step. */
export type SteppedStop = Stop & { readonly stepFree: boolean | null }

/**
 * One of the three walks. The long one passes all stops. The short one is that run of consecutive stops
 * of the long walk that has the most stops in 20 minutes with looking; of several the one with the
 * shortest way, if that is shorter by a metre, else the earliest. The step-free one passes those that are known to have no step.
 */
export function walkOf<S extends SteppedStop>(stops: readonly S[], kind: WalkKind): Walk<S> {
  switch (kind) {
    case 'long':
      return alongPath(shortestPath(stops))
    case 'short':
      return alongPath(largestRun(shortestPath(stops)))
    case 'stepfree':
      return alongPath(shortestPath(stops.filter(({ stepFree }) => stepFree === true)))
    default:
      return kind satisfies never
  }
}

function alongPath<S extends Stop>(path: readonly S[]): Walk<S> {
  const stops = path.map((stop, index) => {
    const next = path[index + 1]
    return { ...stop, metresToNext: next ? metresOnFoot(stop.place, next.place) : null }
  })
  const metres = stops.reduce((sum, { metresToNext }) => sum + (metresToNext ?? 0), 0)
  const walking = (Math.round(metres) * 60) / metresPerHour
  return {
    stops,
    metres,
    walkingMinutes: Math.ceil(walking),
    minutes: Math.ceil(walking + stops.length * lookingMinutes),
  }
}

function largestRun<S extends Stop>(path: readonly S[]): readonly S[] {
  let best: Walk<S> = alongPath<S>([])
  for (let from = 0; from < path.length; from++) {
    for (let to = from + Math.max(1, best.stops.length); to <= path.length; to++) {
      const run = alongPath(path.slice(from, to))
      if (run.minutes > shortWalkMinutes) break
      const isLarger = run.stops.length > best.stops.length
      if (isLarger || run.metres < best.metres - 1) best = run
    }
  }
  return best.stops
}
