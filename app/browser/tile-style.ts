import type { StyleSpecification } from 'maplibre-gl'

/** Tiles that are pictures already. */
export function pictureStyle(url: string): StyleSpecification {
  return {
    version: 8,
    sources: { ground: { type: 'raster', url, tileSize: 256 } },
    layers: [{ id: 'ground', type: 'raster', source: 'ground' }],
  }
}

/**
 * A quiet ground from vector tiles whose layers are named as those of Protomaps: land, green, water,
 * buildings, roads with their names. Without glyphs of the host's, letters come from the device.
 */
export function groundStyle(url: string, colourOf: (token: string) => string): StyleSpecification {
  const [card, line, soft] = [colourOf('card'), colourOf('line'), colourOf('soft')]
  const ground = { source: 'ground' } as const
  return {
    version: 8,
    sources: { ground: { type: 'vector', url } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': line } },
      {
        id: 'green',
        type: 'fill',
        ...ground,
        'source-layer': 'landuse',
        filter: ['in', ['get', 'kind'], ['literal', ['park', 'forest', 'wood', 'grass', 'garden']]],
        paint: { 'fill-color': '#6d9c4c', 'fill-opacity': 0.35 },
      },
      {
        id: 'water',
        type: 'fill',
        ...ground,
        'source-layer': 'water',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': '#3d8bb3', 'fill-opacity': 0.6 },
      },
      {
        id: 'streams',
        type: 'line',
        ...ground,
        'source-layer': 'water',
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': '#3d8bb3', 'line-opacity': 0.6, 'line-width': 3 },
      },
      {
        id: 'buildings',
        type: 'fill',
        ...ground,
        'source-layer': 'buildings',
        paint: { 'fill-color': soft, 'fill-opacity': 0.25 },
      },
      {
        id: 'roads',
        type: 'line',
        ...ground,
        'source-layer': 'roads',
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: {
          'line-color': card,
          'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 12, 1, 18, 16],
        },
      },
      {
        id: 'names',
        type: 'symbol',
        ...ground,
        'source-layer': 'roads',
        minzoom: 15,
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': ['sans-serif'],
          'text-size': 12,
        },
        paint: { 'text-color': soft, 'text-halo-color': card, 'text-halo-width': 1.5 },
      },
    ],
  }
}
