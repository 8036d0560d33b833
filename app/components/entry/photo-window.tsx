import { useWords } from '../words.tsx'
import { Photo, type PhotoOf } from './photo.tsx'
import { EntryNumber } from './shop-window.tsx'

/** A photo behind its glass, with who took it below; the first one bears the entry's number. */
export function PhotoWindow({
  entry,
  index = 0,
  numbered = false,
  sizes,
}: {
  readonly entry: PhotoOf & {
    readonly number: number
    readonly photos: readonly { readonly author: string | null }[]
  }
  readonly index?: number
  readonly numbered?: boolean
  readonly sizes: string
}) {
  const { own } = useWords()
  const author = entry.photos[index]?.author ?? null
  return (
    <figure>
      <div className={numbered ? 'window window-large' : 'window'}>
        <Photo entry={entry} index={index} first={numbered} sizes={sizes} />
        {numbered ? <EntryNumber number={entry.number} /> : null}
      </div>
      {author === null ? null : (
        <figcaption className="mt-1.5 text-sm text-soft">{own.photoBy(author)}</figcaption>
      )}
    </figure>
  )
}
