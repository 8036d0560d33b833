import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import { type PhotoFormat, widthsFor } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { type LocalText, passageIn } from '#app/domain/town/local-text.ts'
import { useLanguage, useWords } from '../words.tsx'
import { placeholderOf } from './photo-placeholder.ts'
import { proposedText } from './photo-text.ts'

export type ShownPhoto = {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Null for a photo from before there were such hashes, which is there as JPEG alone. */
  readonly thumbHash: string | null
  readonly alts: LocalText
  readonly kind: PhotoKind
}

export type PhotoOf = {
  readonly shopName: string
  readonly trade: string
  readonly photos: readonly ShownPhoto[]
}

type Props = {
  readonly entry: PhotoOf
  readonly index?: number
  readonly sizes: string
  /** The widest file that is worth fetching for this place. */
  readonly widest?: number
  /** The picture that the page is about, which the browser fetches before all others. */
  readonly first?: boolean
  /** Whether it is fetched at once, because it stands where a reader begins. */
  readonly eager?: boolean
  /** Whether shop and trade are named beside it; then only a text of its own is read aloud. */
  readonly named?: boolean
  /** Whether it keeps its shape in a place of any other; then nothing is shown before it. */
  readonly whole?: boolean
  readonly className?: string
}

/** One of an entry's photos; its text is the one that was written for it, else kind, shop and trade. */
export function Photo(props: Props) {
  const { entry, index = 0, sizes, whole = false, className = '' } = props
  const { alt, lang } = useAlternative(props)
  const photo = entry.photos[index]
  if (!photo) return null
  const fits = widthsFor(photo.width).filter(width => width <= (props.widest ?? width))
  const widths = fits.length > 0 ? fits : widthsFor(photo.width).slice(0, 1)
  const sources = (format: PhotoFormat) =>
    widths.map(width => `${addresses.photo(photo.name, width, format)} ${width}w`).join(', ')
  const placeholder = whole ? null : placeholderOf(photo.thumbHash)
  return (
    <span className={`photo ${className}`}>
      {placeholder === null ? null : <img src={placeholder} alt="" />}
      <picture>
        {photo.thumbHash === null ? null : (
          <>
            <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
            <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
          </>
        )}
        <img
          src={addresses.photo(photo.name, widths.at(-1) ?? photo.width)}
          srcSet={sources('jpg')}
          sizes={sizes}
          width={photo.width}
          height={photo.height}
          decoding="async"
          alt={alt}
          lang={lang}
          {...fetched(props)}
        />
      </picture>
    </span>
  )
}

function fetched({ first = false, eager = first }: Props) {
  if (first) return { fetchpriority: 'high' }
  return eager ? {} : { loading: 'lazy' as const }
}

/** What is read aloud in the photo's place, with its language where that is not the page's. */
function useAlternative({ entry, index = 0, named = false }: Props) {
  const words = useWords().entry
  const language = useLanguage()
  const photo = entry.photos[index]
  if (!photo) return { alt: '', lang: undefined }
  const written = passageIn(photo.alts, language)
  const foreign = written.text !== '' && written.language !== language
  return {
    alt: written.text || (named ? '' : proposedText(words, photo.kind, entry)),
    lang: foreign ? written.language : undefined,
  }
}
