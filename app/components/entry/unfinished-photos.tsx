import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** Photos that were not sent completely on an earlier visit, and how they can be gone on with. */
export function UnfinishedPhotos({
  uploads,
}: {
  readonly uploads: readonly { readonly id: string; readonly fileName: string }[]
}) {
  const { unfinished, giveUp, giveUpOf } = useWords().photoUpload
  if (uploads.length === 0) return null
  return (
    <section className="my-6 rounded-control border-2 border-brand bg-wash p-4">
      <h2 className="text-lg">{unfinished.title}</h2>
      <p>{unfinished.lead}</p>
      <ul>
        {uploads.map(({ id, fileName }) => (
          <li key={id} className="mt-3 flex flex-wrap items-center justify-between gap-3">
            <span className="min-w-0 font-semibold wrap-anywhere">{fileName}</span>
            <form method="post">
              <input type="hidden" name="uploadId" value={id} />
              <Button
                look="quiet"
                name="intent"
                value="drop-upload"
                aria-label={giveUpOf(fileName)}
              >
                {giveUp}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
