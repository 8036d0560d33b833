import type { PhotoReason } from '#app/domain/photo/check.ts'
import { useWords } from '../words.tsx'
import { Photo, type PhotoOf } from './photo.tsx'

/** A photo of one's own entry and what its owner was asked to mend in it. */
export type AskedPhoto = {
  readonly id: string
  readonly shown: PhotoOf['photos'][number]
  readonly place: number
  readonly reasons: readonly PhotoReason[]
}

/** What an owner was asked to mend in photos, each beside the photo that it is about. */
export function PhotoAsked({
  shop,
  photos,
}: {
  readonly shop: { readonly shopName: string; readonly trade: string }
  readonly photos: readonly AskedPhoto[]
}) {
  const { photoCheck, own } = useWords()
  if (photos.length === 0) return null
  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{photoCheck.mine}</h2>
      <ul className="grid gap-4">
        {photos.map(({ id, shown, place, reasons }) => (
          <li key={id} className="flex items-start gap-4">
            <Photo
              entry={{ ...shop, photos: [shown] }}
              sizes="8rem"
              className="h-auto w-32 shrink-0"
            />
            <div>
              <p className="font-semibold">{own.photos.place(place)}</p>
              <Reasons reasons={reasons} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Beside a photo: that it is to be replaced, and why. Nothing where its owner was not asked to. */
export function ReplaceAsked({ reasons }: { readonly reasons: readonly PhotoReason[] }) {
  const { photoCheck } = useWords()
  if (reasons.length === 0) return null
  return (
    <div className="mb-4 rounded-control border-2 border-bad bg-bad-wash px-4 py-3">
      <p className="font-semibold">{photoCheck.replace}</p>
      <Reasons reasons={reasons} />
    </div>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly PhotoReason[] }) {
  const { photoCheck } = useWords()
  return (
    <ul className="list-disc pl-5">
      {reasons.map(reason => (
        <li key={reason}>{photoCheck.reasons[reason]}</li>
      ))}
    </ul>
  )
}
