import type { Place } from './place.ts'

/** The mean radius of the Earth (R1 of GRS 80) in metres. */
const earthRadius = 6_371_008.8

/**
 * Streets are not straight: networks of streets are about 1.2 times as long as the straight line between
 * their points (Newell 1980), walks to stops 1.21 to 1.23 times (O'Sullivan and Morrall 1996). Rounded
 * up to a quarter more, so that nobody is promised too little.
 */
export const detourFactor = 1.25

/** The great-circle distance in metres by the haversine formula (Sinnott 1984), exact for near points. */
export function metresBetween(a: Place, b: Place): number {
  const half = (from: number, to: number) => Math.sin((radians(to) - radians(from)) / 2) ** 2
  const meridians = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude))
  const chord = half(a.latitude, b.latitude) + meridians * half(a.longitude, b.longitude)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** What a walk from one place to another is reckoned with: the straight line and a quarter more. */
export function metresOnFoot(a: Place, b: Place): number {
  return metresBetween(a, b) * detourFactor
}

/** Metres east and north of an origin on the ground, true enough within one town. */
export function metresFrom(origin: Place, place: Place): { east: number; north: number } {
  const perRadian = earthRadius * Math.cos(radians(origin.latitude))
  return {
    east: radians(place.longitude - origin.longitude) * perRadian,
    north: radians(place.latitude - origin.latitude) * earthRadius,
  }
}

/** The place that lies so many metres east and north of an origin. */
export function placeAt(origin: Place, metres: { east: number; north: number }): Place {
  const perRadian = earthRadius * Math.cos(radians(origin.latitude))
  return {
    latitude: origin.latitude + degrees(metres.north / earthRadius),
    longitude: origin.longitude + degrees(metres.east / perRadian),
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI
}
