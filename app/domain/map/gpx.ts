import type { FileStop, MapFile } from './map-file.ts'

/** The entries as waypoints and the walk as a route, in GPX 1.1, whose elements have a fixed order. */
export function gpxOf({ title, url, entries, walk }: MapFile): string {
  const route = walk.map(stop => point('rtept', stop)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd" version="1.1" creator="Vitrina">
<metadata><name>${escaped(title)}</name><link href="${escaped(url)}"/></metadata>
${entries.map(stop => point('wpt', stop)).join('')}<rte><name>${escaped(title)}</name>
${route}</rte>
</gpx>
`
}

function point(element: 'wpt' | 'rtept', stop: FileStop): string {
  const { latitude, longitude } = stop.place
  return `<${element} lat="${latitude}" lon="${longitude}"><name>${escaped(`${stop.number} ${stop.shopName}`)}</name><desc>${escaped(stop.street)}</desc><link href="${escaped(stop.url)}"/></${element}>
`
}

/** Text as XML carries it; characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  const known = Array.from(text).filter(isKnown).join('')
  return known
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function isKnown(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
