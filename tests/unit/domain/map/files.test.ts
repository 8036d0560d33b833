import { describe, expect, it } from 'vitest'
import { geoJsonOf } from '#app/domain/map/geojson.ts'
import { gpxOf } from '#app/domain/map/gpx.ts'

const shoes = {
  number: 3,
  shopName: 'Žulj & <Sinovi> "d. o. o."\u0007',
  street: 'Cankarjeva ulica 905',
  url: 'https://natecaj.test/velenje/2026/3?lang=en&x=1',
  place: { latitude: 46.3602, longitude: 15.1114 },
  stepFree: false,
}
const books = {
  number: 2,
  shopName: 'Knjigarna',
  street: 'Cankarjeva ulica 903',
  url: 'https://natecaj.test/velenje/2026/2',
  place: { latitude: 46.3601, longitude: 15.111 },
  stepFree: null,
}
const file = {
  title: 'Naj izložba · Dolgi sprehod',
  url: 'https://natecaj.test/velenje/2026/zemljevid',
  entries: [books, shoes],
  walk: [shoes, books],
}

describe('The GPX file', () => {
  it('names entries by number and the walk in its order, whatever a shop is called', () => {
    const gpx = gpxOf(file)

    expect(gpx).toContain('<wpt lat="46.3601" lon="15.111"><name>2 Knjigarna</name>')
    expect(gpx).toContain('<name>3 Žulj &amp; &lt;Sinovi&gt; &quot;d. o. o.&quot;</name>')
    expect(gpx).toContain('lang=en&amp;x=1')
    const route = gpx.slice(gpx.indexOf('<rte>'))
    expect([...route.matchAll(/<rtept lat="([\d.]+)"/g)].map(([, latitude]) => latitude)).toEqual([
      '46.3602',
      '46.3601',
    ])
  })
})

describe('The GeoJSON file', () => {
  it('has the entries as points, longitude first, and the walk as a line', () => {
    expect(geoJsonOf(file)).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            number: 2,
            name: 'Knjigarna',
            street: 'Cankarjeva ulica 903',
            stepFree: null,
            url: books.url,
          },
          geometry: { type: 'Point', coordinates: [15.111, 46.3601] },
        },
        {
          type: 'Feature',
          properties: {
            number: 3,
            name: shoes.shopName,
            street: 'Cankarjeva ulica 905',
            stepFree: false,
            url: shoes.url,
          },
          geometry: { type: 'Point', coordinates: [15.1114, 46.3602] },
        },
        {
          type: 'Feature',
          properties: { name: file.title, numbers: [3, 2] },
          geometry: {
            type: 'LineString',
            coordinates: [
              [15.1114, 46.3602],
              [15.111, 46.3601],
            ],
          },
        },
      ],
    })
  })

  it('has no line where there is no way to go', () => {
    const { features } = geoJsonOf({ ...file, walk: [books] })

    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Point'])
  })
})
