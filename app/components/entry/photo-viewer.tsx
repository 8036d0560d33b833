import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { InItsLanguage } from '../passage.tsx'
import { useAddress, useLanguage, useWords } from '../words.tsx'
import { Photo, type PhotoOf } from './photo.tsx'

type Viewed = PhotoOf & {
  readonly number: number
  readonly photos: readonly { readonly author: string | null }[]
}

/**
 * An entry's photos side by side in the dark, each as large as the screen. Swiping and the links work
 * without script; the arrow keys and Escape come with the page's own.
 */
export function PhotoViewer({ at, entry }: { readonly at: ContestPlace; readonly entry: Viewed }) {
  const { viewer: words, site } = useWords()
  const address = useAddress()
  const page = address(addresses.entry(at, entry.number))
  return (
    <div className="viewer">
      <div className="viewer-head">
        <h1>{words.title(entry.shopName)}</h1>
        <a href={page} id="viewer-close">
          {site.close} <span aria-hidden="true">✕</span>
        </a>
      </div>
      <ul className="viewer-row" id="viewer-row">
        {entry.photos.map(({ name }, index) => (
          <li key={name} id={fragmentOf(index)} tabIndex={-1}>
            <Slide entry={entry} index={index} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Slide({ entry, index }: { readonly entry: Viewed; readonly index: number }) {
  const { viewer, own } = useWords()
  const { photos } = entry
  const photo = photos[index]
  if (!photo) return null
  return (
    <figure>
      <Photo entry={entry} index={index} whole first={index === 0} sizes="100vw" />
      <figcaption>
        <h2>{viewer.place(index + 1, photos.length)}</h2>
        <Caption entry={entry} index={index} />
        {photo.author === null ? null : <p>{own.photoBy(photo.author)}</p>}
      </figcaption>
      {photos.length > 1 ? (
        <p className="viewer-turn">
          {index > 0 ? (
            <a href={`#${fragmentOf(index - 1)}`} rel="prev">
              <span aria-hidden="true">←</span> {viewer.previous}
            </a>
          ) : null}
          {index < photos.length - 1 ? (
            <a href={`#${fragmentOf(index + 1)}`} rel="next">
              {viewer.next} <span aria-hidden="true">→</span>
            </a>
          ) : null}
        </p>
      ) : null}
    </figure>
  )
}

/** What somebody wrote about the photo, for those who see it too; a screen reader has it from the photo. */
function Caption({ entry, index }: { readonly entry: Viewed; readonly index: number }) {
  const language = useLanguage()
  const written = passageIn(entry.photos[index]?.alts ?? {}, language)
  if (written.text === '') return null
  return (
    <p aria-hidden="true">
      <InItsLanguage passage={written} />
    </p>
  )
}

/** What an address ends with to lead to the photo at a place, from 0. */
export function fragmentOf(index: number): string {
  return `f${index + 1}`
}
