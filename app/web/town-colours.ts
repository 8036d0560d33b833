import { addresses } from '#app/domain/town/addresses.ts'
import { paletteOf, type Palette } from '#app/domain/town/palette.ts'
import type { Town } from '#app/domain/town/town.ts'
import { sha256 } from '#app/platform/hashing.ts'

/** A town's colours as a stylesheet whose address changes with them, so that it may be kept for ever. */
export function townColours(town: Pick<Town, 'slug' | 'colourPrimary' | 'colourAccent'>) {
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
