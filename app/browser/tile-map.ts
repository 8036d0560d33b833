import {
  addProtocol,
  LngLatBounds,
  Map as MovableMap,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl'
import { PMTiles, Protocol, TileType } from 'pmtiles'
import { groundStyle, pictureStyle } from './tile-style.ts'

type Position = [number, number]
type Plate = { readonly number: number; readonly label: string; href: string; at: Position }

const place = element('tile-map')
const plates = JSON.parse(place.dataset.plates ?? '[]') as readonly Plate[]
const walk = JSON.parse(place.dataset.walk ?? '[]') as Position[]

setWorkerUrl(new URL(place.dataset.worker ?? '', location.href).href)
try {
  await show(await styleOf(place.dataset.tiles ?? ''))
} catch {
  place.remove()
  element('tile-failure').hidden = false
}

/** The style that an address stands for: itself, or one for what lies in a PMTiles file. */
async function styleOf(address: string): Promise<StyleSpecification> {
  if (!new URL(address).pathname.endsWith('.pmtiles')) {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
    return (await answer.json()) as StyleSpecification
  }
  const file = new PMTiles(address)
  const protocol = new Protocol()
  protocol.add(file)
  addProtocol('pmtiles', protocol.tile)
  const { tileType } = await file.getHeader()
  const source = `pmtiles://${address}`
  return tileType === TileType.Mvt ? groundStyle(source, colourOf) : pictureStyle(source)
}

/** Draws the map out of sight, and puts it in the drawn plan's place once the ground is there. */
async function show(style: StyleSpecification): Promise<void> {
  place.hidden = false
  const bounds = plates.reduce((around, { at }) => around.extend(at), new LngLatBounds())
  const map = new MovableMap({
    container: place,
    style,
    bounds,
    fitBoundsOptions: { padding: 48, maxZoom: 17 },
    cooperativeGestures: true,
    dragRotate: false,
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }))
  map.addControl(new ScaleControl())
  for (const plate of plates) markerOf(plate).addTo(map)
  await new Promise<void>((resolve, reject) => {
    // Idle, and not only loaded: pictures of tiles fade in, and until then there is nothing to be seen.
    map.once('idle', () => resolve())
    map.once('error', ({ error }) => reject(error))
  }).catch((error: unknown) => {
    map.remove()
    throw error
  })
  drawWalk(map)
  const plan = document.querySelector('.town-map')
  const shown = (there: boolean) => {
    place.hidden = !there
    plan?.toggleAttribute('data-covered', there)
  }
  map.on('webglcontextlost', () => shown(false))
  map.on('webglcontextrestored', () => shown(true))
  shown(true)
}

function drawWalk(map: MovableMap): void {
  map.addSource('walk', {
    type: 'geojson',
    data: {
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: walk },
    },
  })
  map.addLayer({
    id: 'walk',
    type: 'line',
    source: 'walk',
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colourOf('brand'), 'line-width': 5, 'line-dasharray': [0, 2] },
  })
}

function markerOf({ number, label, href, at }: Plate): Marker {
  const link = document.createElement('a')
  link.href = href
  link.className = 'tile-plate'
  link.textContent = String(number)
  link.setAttribute('aria-label', label)
  return new Marker({ element: link }).setLngLat(at)
}

/** A colour of the page as it is now, which WebGL needs in numbers. */
function colourOf(token: string): string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) return '#808080'
  canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--color-${token}`)
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}`)
  return found
}
