import { type ChangeEvent, useState } from 'react'
import { photoTypes } from '#app/domain/photo/limits.ts'
import { type PhotoKind, photoKinds } from '#app/domain/photo/kinds.ts'
import { useWords } from '../words.tsx'
import { FormPart } from './entry-fields.tsx'
import { useDropped, usePasted } from './given-photos.ts'

type Add = (files: readonly File[], kind: PhotoKind) => void

/** Where photos are chosen, dropped, pasted or taken, several at once. */
export function PhotoPicker({ room, onAdd }: { readonly room: number; readonly onAdd: Add }) {
  const { own, photoUpload: words, entry } = useWords()
  const [kind, setKind] = useState<PhotoKind>('outside')
  const add = (files: Iterable<File> | null | undefined) => {
    const chosen = [...(files ?? [])]
    if (chosen.length > 0) onAdd(chosen, kind)
  }
  const over = useDropped(add)
  usePasted(files => add([...(files ?? [])].filter(({ type }) => type.startsWith('image/'))))
  return (
    <section aria-label={own.photos.addTitle}>
      <FormPart>{own.photos.addTitle}</FormPart>
      <fieldset className="my-4">
        <legend className="mb-1 font-semibold">{own.photos.kind}</legend>
        <KindChoice name="kind-of-new" chosen={kind} onChoose={setKind} />
      </fieldset>
      <div
        className={`rounded-control border-2 border-dashed p-5 text-center ${over ? 'border-brand bg-wash' : 'border-edge bg-card'}`}
      >
        <div className="flex flex-wrap justify-center gap-3">
          <FileButton label={words.choose} main onFiles={add} multiple accept={photoTypes} />
          <span className="hidden pointer-coarse:contents">
            <FileButton label={words.camera} onFiles={add} capture="environment" accept="image/*" />
          </span>
        </div>
        <p className="mt-3 pointer-coarse:hidden">{words.drop}</p>
        <p className="mt-3 font-semibold">{words.room(room)}</p>
        <p className="mx-auto mt-1 max-w-prose text-sm text-soft">{entry.form.photoHelp}</p>
      </div>
    </section>
  )
}

/** The kinds of photo as a row of choices. */
export function KindChoice({
  name,
  chosen,
  onChoose,
}: {
  readonly name: string
  readonly chosen: PhotoKind
  readonly onChoose?: (kind: PhotoKind) => void
}) {
  const { kinds } = useWords().own.photos
  return (
    <div className="flex flex-wrap gap-x-6">
      {photoKinds.map(key => (
        <label key={key} className="flex min-h-12 cursor-pointer items-center gap-3">
          <input
            type="radio"
            name={name}
            value={key}
            defaultChecked={chosen === key}
            onChange={() => onChoose?.(key)}
            className="size-6 accent-brand"
          />
          {kinds[key]}
        </label>
      ))}
    </div>
  )
}

/** A button that opens the browser's own choice of files; what was chosen goes on, the field is empty again. */
function FileButton({
  label,
  main = false,
  onFiles,
  ...input
}: {
  readonly label: string
  readonly main?: boolean
  readonly onFiles: (files: FileList | null) => void
  readonly multiple?: boolean
  readonly accept: string
  readonly capture?: 'environment'
}) {
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(event.target.files)
    event.target.value = ''
  }
  const look = main ? 'bg-brand text-on-brand' : 'text-brand'
  return (
    <label
      className={`relative inline-flex min-h-12 cursor-pointer items-center rounded-control border-2 border-brand px-5 py-2 font-semibold focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-ink hover:underline ${look}`}
    >
      {label}
      <input
        type="file"
        {...input}
        onChange={chosen}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </label>
  )
}
