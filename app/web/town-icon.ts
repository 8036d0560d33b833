import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import { type Palette, paletteOf } from '#app/domain/town/palette.ts'
import { firstLanguage, type Town } from '#app/domain/town/town.ts'
import { sha256 } from '#app/platform/hashing.ts'

type OfTown = Pick<
  Town,
  'slug' | 'name' | 'municipality' | 'languages' | 'colourPrimary' | 'colourAccent'
>

type Shape = { readonly ground: boolean; readonly scale: number }
const clear: Shape = { ground: false, scale: 1 }
/** On a ground to the edges and with room around, since systems cut these to shapes of their own. */
const filled: Shape = { ground: true, scale: 0.72 }

/** The pictures of an icon by the names their addresses end in. */
const pngs = {
  '180.png': { width: 180, shape: filled },
  '192.png': { width: 192, shape: clear },
  '512.png': { width: 512, shape: clear },
  'maskable.png': { width: 512, shape: filled },
} as const
type PngName = keyof typeof pngs

const made = new Map<string, ReturnType<typeof makeIcon>>()

/**
 * A town's icon in its colours and its manifest, under addresses that change with what is in them. Kept
 * once made, because every page names it and colours that can be read take a while to find.
 */
export function townIcon({ slug, name, municipality, languages, ...colours }: OfTown) {
  const { colourPrimary, colourAccent } = colours
  const town = { slug, name, municipality, languages, colourPrimary, colourAccent }
  const key = JSON.stringify(town)
  const icon = made.get(key) ?? makeIcon(town)
  if (made.size >= mostKept) made.clear()
  made.set(key, icon)
  return icon
}

const mostKept = 500

function makeIcon(town: OfTown) {
  const { day } = paletteOf({ primary: town.colourPrimary, accent: town.colourAccent })
  const svg = svgOf(day, clear)
  const manifest = manifestOf(town, day)
  const described = { ...manifest, drawings: [svg, svgOf(day, filled)] }
  const hash = Buffer.from(sha256(Buffer.from(JSON.stringify(described))))
    .toString('hex')
    .slice(0, 12)
  const address = (name: string) => addresses.townIcon(town.slug, `${hash}-${name}`)
  return {
    svg: address('icon.svg'),
    apple: address('180.png'),
    manifest: address('town.webmanifest'),
    file: (name: string): IconFile | null => {
      const path = address(name)
      if (name === 'icon.svg') return { path, kind: 'svg', text: svg }
      if (name === 'town.webmanifest') {
        const icons = iconsOf(address)
        return { path, kind: 'manifest', text: JSON.stringify({ ...manifest, icons }) }
      }
      if (!isPngName(name)) return null
      const { width, shape } = pngs[name]
      return { path, kind: 'png', width, text: svgOf(day, shape) }
    },
  }
}

export type IconFile =
  | { readonly path: string; readonly kind: 'svg' | 'manifest'; readonly text: string }
  | { readonly path: string; readonly kind: 'png'; readonly text: string; readonly width: number }

/**
 * It opens in the browser: whoever votes should see the address they vote at, and there is a way back
 * on every page.
 */
function manifestOf(town: OfTown, day: Palette) {
  const first = firstLanguage(town)
  const start = inLanguage(addresses.town(town.slug), first, first)
  return {
    name: `Vitrina · ${town.municipality}`,
    short_name: town.name,
    lang: first,
    id: start,
    start_url: start,
    scope: '/',
    display: 'browser',
    theme_color: day.brand,
    background_color: day.paper,
  }
}

function iconsOf(address: (name: string) => string) {
  return [
    { src: address('icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    { src: address('192.png'), type: 'image/png', sizes: '192x192', purpose: 'any' },
    { src: address('512.png'), type: 'image/png', sizes: '512x512', purpose: 'any' },
    { src: address('maskable.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ]
}

function isPngName(name: string): name is PngName {
  return Object.hasOwn(pngs, name)
}

/** The mark of the site in the town's colours: a shop window under its awning, with the light on. */
function svgOf(day: Palette, { ground, scale }: Shape): string {
  const shift = 16 * (1 - scale)
  const awning = [day.brand, day.accent, day.brand, day.accent].map((fill, index) => {
    return `<path d="M${3 + 6.5 * index} 4h6.5v8.5a3.25 3.25 0 0 1-6.5 0z" fill="${fill}"/>`
  })
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    ground ? `<rect width="32" height="32" fill="${day.card}"/>` : '',
    `<g transform="translate(${shift} ${shift}) scale(${scale})">`,
    `<path d="M4 12h24v17H4z" fill="${day.ink}"/>`,
    `<path d="M7 15h12v11H7zM22 15h4v14h-4z" fill="${day.glow}"/>`,
    ...awning,
    '</g></svg>',
  ].join('')
}
