import type { FileStop, MapFile } from './map-file.ts'

/** The entries as points and the walk as a line, in GeoJSON (RFC 7946): longitude before latitude. */
export function geoJsonOf({ title, entries, walk }: MapFile) {
  const position = ({ place }: FileStop) => [place.longitude, place.latitude]
  const points = entries.map(entry => ({
    type: 'Feature',
    properties: {
      number: entry.number,
      name: entry.shopName,
      street: entry.street,
      stepFree: entry.stepFree,
      url: entry.url,
    },
    geometry: { type: 'Point', coordinates: position(entry) },
  }))
  const line = {
    type: 'Feature',
    properties: { name: title, numbers: walk.map(({ number }) => number) },
    geometry: { type: 'LineString', coordinates: walk.map(position) },
  }
  return { type: 'FeatureCollection', features: walk.length < 2 ? points : [...points, line] }
}
