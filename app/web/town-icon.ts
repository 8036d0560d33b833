import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import { type Palette, paletteOf } from '#app/domain/town/palette.ts'
import { firstLanguage, type Town } from '#app/domain/town/town.ts'
import { sha256 } from '#app/platform/hashing.ts'

type OfTown = Pick<
  Town,
  'slug' | 'name' | 'municipality' | 'languages' | 'colourPrimary' | 'colourAccent'
>

type Shape = { readonly corner: number; readonly scale: number }
const rounded: Shape = { corner: 15, scale: 1 }
/** To the edges and with room around, since systems cut these to shapes of their own. */
const filled: Shape = { corner: 0, scale: 0.8 }

/** The pictures of an icon by the names their addresses end in. */
const pngs = {
  '180.png': { width: 180, shape: filled },
  '192.png': { width: 192, shape: rounded },
  '512.png': { width: 512, shape: rounded },
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
  const svg = svgOf(day, rounded)
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

/** A lit shop window with its awning on the town's colour. */
function svgOf(day: Palette, { corner, scale }: Shape): string {
  const shift = 32 * (1 - scale)
  const stripes = [0, 1, 2, 3].map(index => {
    const left = 10 + index * 11
    const fill = index % 2 === 0 ? day.accent : '#fffdf8'
    return `<path d="M${left} 14h11v12a5.5 5.5 0 0 1-11 0z" fill="${fill}"/>`
  })
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="${corner}" fill="${day.brand}"/>`,
    `<g transform="translate(${shift} ${shift}) scale(${scale})">`,
    '<rect x="12" y="24" width="40" height="28" fill="#fffdf8"/>',
    `<rect x="15" y="27" width="34" height="22" fill="${day.glow}"/>`,
    '<path d="M37 27h6l-9 22h-6z" fill="#fff" opacity=".7"/>',
    ...stripes,
    '<rect x="8" y="52" width="48" height="4" rx="1" fill="#fffdf8"/>',
    '</g></svg>',
  ].join('')
}
