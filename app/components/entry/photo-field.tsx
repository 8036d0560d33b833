import { photoTypes, widthsFor } from '#app/domain/photo/limits.ts'
import type { HeldPhoto } from '#app/domain/photo/sending.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { FileField } from '../ui/file-field.tsx'
import { useWords } from '../words.tsx'

/** Where the photo of a form is chosen; one that came with the form before is shown and kept. */
export function PhotoField({
  label,
  help,
  kept,
  error,
  onChoose,
}: {
  readonly label: string
  readonly help: string
  readonly kept: HeldPhoto | null
  readonly error: string | null
  readonly onChoose: (field: HTMLInputElement) => void
}) {
  const { entering } = useWords()
  return (
    <>
      <div aria-live="polite">
        {kept ? (
          <div className="my-5 flex flex-wrap items-center gap-4">
            <img
              src={addresses.photo(kept.name, widthsFor(kept.width)[0] ?? kept.width)}
              width={kept.width}
              height={kept.height}
              alt={entering.heldAlt}
              className="h-auto w-32"
            />
            <p className="font-semibold text-good">{entering.held}</p>
          </div>
        ) : null}
      </div>
      <FileField
        field={{ id: 'photo', name: 'photo', errors: [] }}
        label={kept ? entering.another : label}
        help={help}
        accept={photoTypes}
        onChange={event => onChoose(event.target)}
        aria-invalid={error !== null || undefined}
      />
      {error === null ? null : <p className="-mt-3 font-semibold text-bad">{error}</p>}
    </>
  )
}
