import { useWords } from '../words.tsx'

/** The ways to the files of an entry's photos as they were sent, for its owner or the organiser. */
export function OriginalLinks({
  photos,
  help,
  href,
}: {
  readonly photos: readonly { readonly name: string }[]
  readonly help: string
  readonly href: (photo: string) => string
}) {
  const { mediaPack } = useWords()
  if (photos.length === 0) return null
  return (
    <details className="mb-8">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        {mediaPack.originals}
      </summary>
      <p className="mb-2 max-w-prose text-soft">{help}</p>
      <ul>
        {photos.map(({ name }, index) => (
          <li key={name}>
            <a href={href(name)} download className="inline-flex min-h-11 items-center">
              {mediaPack.original(index + 1)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
