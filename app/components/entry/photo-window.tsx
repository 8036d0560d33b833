import { useWords } from '../words.tsx'
import { Photo, type PhotoOf } from './photo.tsx'
import { EntryNumber } from './shop-window.tsx'

/** A photo behind its glass, with who took it below; the first one bears the entry's number. */
export function PhotoWindow({
  entry,
  index = 0,
  numbered = false,
  sizes,
  href,
}: {
  readonly entry: PhotoOf & {
    readonly number: number
    readonly photos: readonly { readonly author: string | null }[]
  }
  readonly index?: number
  readonly numbered?: boolean
  readonly sizes: string
  /** Where it is shown over the whole screen. */
  readonly href: string
}) {
  const { own, viewer } = useWords()
  const author = entry.photos[index]?.author ?? null
  return (
    <figure>
      <a href={href} className={numbered ? 'window window-large block' : 'window block'}>
        <Photo entry={entry} index={index} first={numbered} sizes={sizes} />
        {numbered ? <EntryNumber number={entry.number} /> : null}
        <span className="sr-only"> {viewer.open(index + 1)}</span>
      </a>
      {author === null ? null : (
        <figcaption className="mt-1.5 text-sm text-soft">{own.photoBy(author)}</figcaption>
      )}
    </figure>
  )
}
