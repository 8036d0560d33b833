import { LRUCache } from 'lru-cache'
import { addresses } from '#app/domain/town/addresses.ts'
import { paletteOf, type Palette } from '#app/domain/town/palette.ts'
import type { Town } from '#app/domain/town/town.ts'
import { sha256 } from '#app/platform/hashing.ts'

type OfTown = Pick<Town, 'slug' | 'colourPrimary' | 'colourAccent'>

/** Every page names them, and colours that can be read take milliseconds to find. */
const made = new LRUCache<string, ReturnType<typeof makeColours>>({ max: 500 })

/** A town's colours as a stylesheet whose address changes with them, so that it may be kept for ever. */
export function townColours({ slug, colourPrimary, colourAccent }: OfTown) {
  const key = [slug, colourPrimary, colourAccent].join(' ')
  const known = made.get(key)
  if (known) return known
  const colours = makeColours({ slug, colourPrimary, colourAccent })
  made.set(key, colours)
  return colours
}

function makeColours(town: OfTown) {
  const { day, evening } = paletteOf({ primary: town.colourPrimary, accent: town.colourAccent })
  const css = `:root{${declared(day)}}
@media screen and (prefers-color-scheme:dark){:root{${declared(evening)}}}
`
  const hash = Buffer.from(sha256(Buffer.from(css)))
    .toString('hex')
    .slice(0, 12)
  return { css, href: addresses.townColours(town.slug, hash) }
}

function declared(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';')
}
