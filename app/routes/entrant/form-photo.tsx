import { PhotoField } from '#app/components/entry/photo-field.tsx'
import { PhotosOnTheirWay } from '#app/components/entry/photos-on-their-way.tsx'
import type { HeldPhoto } from '#app/domain/photo/sending.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { useFormPhoto } from './form-photo-sending.ts'

/** The photo of an entry form, sent as soon as it is chosen; without script the form brings it. */
export function FormPhoto({
  at,
  kept,
  error,
  ...said
}: {
  readonly at: ContestPlace
  readonly label: string
  readonly help: string
  readonly kept: HeldPhoto | null
  readonly error: string | null
}) {
  const { queue, onTheirWay, held, choose, giveUp } = useFormPhoto(at)
  return (
    <>
      <PhotoField
        {...said}
        kept={held ?? kept}
        error={held || onTheirWay.length > 0 ? null : error}
        onChoose={choose}
      />
      {queue ? (
        <PhotosOnTheirWay
          photos={onTheirWay}
          fileOf={queue.fileOf}
          onRetry={queue.retry}
          onRemove={giveUp}
        />
      ) : null}
    </>
  )
}
