import { addresses } from '#app/domain/town/addresses.ts'
import type { Town } from '#app/domain/town/town.ts'
import { sha256 } from '#app/platform/hashing.ts'

/** A town's colours as a stylesheet whose address changes with them, so that it may be kept for ever. */
export function townColours(town: Pick<Town, 'slug' | 'colourPrimary' | 'colourAccent'>) {
  const css = `:root{--town-primary:${colour(town.colourPrimary)};--town-accent:${colour(town.colourAccent)}}\n`
  const hash = Buffer.from(sha256(Buffer.from(css)))
    .toString('hex')
    .slice(0, 12)
  return { css, href: addresses.townColours(town.slug, hash) }
}

function colour(text: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`Not a colour: ${text}`)
  return text
}
