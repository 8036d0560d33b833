import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { Photo } from './photo.tsx'
import { photoAddress } from './photo-desk.tsx'
import { alikeIn, type AlikePhoto, type PhotoOnDesk, saidIn } from './photo-on-desk.ts'

type Checked = Pick<PhotoOnDesk, 'id' | 'shown' | 'shop' | 'said'> & {
  readonly alike: readonly AlikePhoto[]
}

/** The photos of an entry with what was said of each and what each may be the same as. */
export function PhotoChecks({
  at,
  photos,
  open,
}: {
  readonly at: ContestPlace
  readonly photos: readonly Checked[]
  /** Whether they can still be looked at on the desk of photos. */
  readonly open: boolean
}) {
  const { photoCheck } = useWords()
  const first = photos.find(({ said }) => said === null) ?? photos[0]
  if (!first) return null
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{photoCheck.ofEntry.title}</h2>
      <ul className="mb-4 grid gap-3">
        {photos.map(({ id, shown, shop, said, alike }) => (
          <li key={id} className="flex flex-wrap items-start gap-4">
            <Photo
              entry={{ ...shop, photos: [shown] }}
              sizes="6rem"
              className="h-auto w-24 shrink-0"
            />
            <div className="min-w-0 flex-1 basis-48">
              <p>{said ? saidIn(photoCheck, said) : photoCheck.ofEntry.unseen}</p>
              {alike.map(other => (
                <p key={other.id} className="font-semibold">
                  {alikeIn(photoCheck, other)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {open ? (
        <ButtonLink look="quiet" href={photoAddress(at, first.id)}>
          {photoCheck.ofEntry.go}
        </ButtonLink>
      ) : null}
    </section>
  )
}
