import { type Decision, allowed, refused } from '../decision.ts'
import { metresBetween } from './distance.ts'

/** A spot on the ground in degrees of WGS 84, as maps and telephones give it. */
export type Place = { readonly latitude: number; readonly longitude: number }

const number = String.raw`([+-]?\d{1,3}[.,]\d{2,15})°?`
const pair = new RegExp(String.raw`^${number}\s*[NS]?\s*(?:[,;]\s*|\s+)${number}\s*[EW]?$`, 'i')

/**
 * The place in a text such as "46.3600, 15.1106" or "46,3600; 15,1106", latitude first, rounded to a
 * millionth of a degree (about 10 cm); null for anything else. A degree without at least two decimals
 * is no place of a shop.
 */
export function placeFromText(text: string): Place | null {
  const [, first, second] = pair.exec(text.trim()) ?? []
  if (first === undefined || second === undefined) return null
  const place = { latitude: degrees(first), longitude: degrees(second) }
  return isOnEarth(place) ? place : null
}

/** A place as it is typed and shown: "46.36, 15.1106". */
export function textOfPlace({ latitude, longitude }: Place): string {
  return `${withDecimals(latitude)}, ${withDecimals(longitude)}`
}

/** Whether degrees lie where the drawing of a town makes sense: not at the poles, and none turned over. */
export function isOnEarth({ latitude, longitude }: Place): boolean {
  return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180
}

/** Nobody walks further in one contest. */
export const farthestNeighbourMetres = 30_000

export type PlaceRefusal = 'place-unreadable' | 'place-far-from-others'

/**
 * An entry may stand within 30 km of at least one other entry of the contest. Latitude and longitude in
 * the wrong order are noticed by it.
 */
export function mayPlace(place: Place, others: readonly Place[]): Decision<PlaceRefusal> {
  if (others.length === 0) return allowed
  const isNear = others.some(other => metresBetween(place, other) <= farthestNeighbourMetres)
  return isNear ? allowed : refused('place-far-from-others')
}

function degrees(text: string): number {
  return Number(Number(text.replace(',', '.')).toFixed(6))
}

/** With two decimals at least, so that what is shown can be typed in again. */
function withDecimals(value: number): string {
  const shown = String(value)
  const decimals = shown.split('.')[1]?.length ?? 0
  return decimals < 2 ? value.toFixed(2) : shown
}
