import { addresses } from '#app/domain/town/addresses.ts'
import { type LocalText, passageIn } from '#app/domain/town/local-text.ts'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import { widthsFor } from '#app/domain/photo/limits.ts'
import { useLanguage, useWords } from '../words.tsx'
import { proposedText } from './photo-text.ts'

export type PhotoOf = {
  readonly shopName: string
  readonly trade: string
  readonly photos: readonly {
    readonly name: string
    readonly width: number
    readonly height: number
    readonly alts: LocalText
    readonly kind: PhotoKind
  }[]
}

/** One of an entry's photos; its text is the one that was written for it, else kind, shop and trade. */
export function Photo({
  entry,
  index = 0,
  sizes,
  first = false,
  named = false,
  className,
}: {
  readonly entry: PhotoOf
  readonly index?: number
  readonly sizes: string
  /** The picture that the page is about, which the browser fetches before all others. */
  readonly first?: boolean
  /** Whether shop and trade are named beside it; then only a text of its own is read aloud. */
  readonly named?: boolean
  readonly className?: string
}) {
  const words = useWords().entry
  const language = useLanguage()
  const photo = entry.photos[index]
  if (!photo) return null
  const written = passageIn(photo.alts, language)
  const widths = widthsFor(photo.width)
  const srcSet = widths.map(width => `${addresses.photo(photo.name, width)} ${width}w`).join(', ')
  return (
    <img
      src={addresses.photo(photo.name, widths.at(-1) ?? photo.width)}
      srcSet={srcSet}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      alt={written.text || (named ? '' : proposedText(words, photo.kind, entry))}
      lang={written.text === '' || written.language === language ? undefined : written.language}
      {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' as const })}
      className={className}
    />
  )
}
