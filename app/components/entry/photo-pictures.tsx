import { useWords } from '../words.tsx'
import { Photo } from './photo.tsx'
import { alikeIn, type PhotoOnDesk } from './photo-on-desk.ts'

/** A photo large, and beside it those that may be the same. */
export function PhotoPictures({ photo }: { readonly photo: PhotoOnDesk }) {
  const { photoCheck, own } = useWords()
  const { shown, shop, alike } = photo
  const several = alike.length > 0
  return (
    <div className={several ? 'grid gap-4 md:grid-cols-2' : ''}>
      <figure>
        <Picture of={{ shop, shown }} wide={!several} first />
        <figcaption className="mt-1.5 text-sm text-soft">
          {several ? <strong className="block text-ink">{photoCheck.thisOne}</strong> : null}
          {own.photos.kinds[shown.kind]}
          {' · '}
          {shown.author === null ? photoCheck.noAuthor : own.photoBy(shown.author)}
        </figcaption>
      </figure>
      {alike.map(other => (
        <figure key={other.id}>
          <Picture of={other} wide={false} />
          <figcaption className="mt-1.5 text-sm text-soft">
            <strong className="block text-ink">{alikeIn(photoCheck, other)}</strong>
            {photoCheck.alikeHelp}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}

function Picture({
  of: { shop, shown },
  wide,
  first = false,
}: {
  readonly of: Pick<PhotoOnDesk, 'shop' | 'shown'>
  readonly wide: boolean
  readonly first?: boolean
}) {
  return (
    <div className="window">
      <div className="photo-tall">
        <Photo
          entry={{ ...shop, photos: [shown] }}
          first={first}
          whole
          sizes={wide ? '(min-width: 64rem) 44rem, 100vw' : '(min-width: 48rem) 36rem, 100vw'}
        />
      </div>
    </div>
  )
}
