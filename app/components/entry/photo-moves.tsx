import { useFetcher } from '@remix-run/react'
import type { Move } from '#app/domain/photo/kinds.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words.tsx'

/** The buttons that move a photo one place or take it away. */
export function PhotoMoves({
  id,
  place,
  awake,
  onMove,
}: {
  readonly id: string
  readonly place: { readonly number: number; readonly of: number }
  readonly awake: boolean
  readonly onMove: (id: string, move: Move) => void
}) {
  const words = useWords().own.photos
  const fetcher = useFetcher()
  if (place.of === 1) return null
  const button = (move: Move) => (
    <Button
      look="quiet"
      name="intent"
      value={move}
      {...(awake
        ? {
            onClick: event => {
              event.preventDefault()
              onMove(id, move)
            },
          }
        : {})}
    >
      {words[move]}
    </Button>
  )
  return (
    <div className="mt-4 flex flex-wrap gap-3 border-t border-line pt-4">
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="photoId" value={id} />
        {place.number > 1 ? button('up') : null}
        {place.number < place.of ? button('down') : null}
      </form>
      <Dialog
        id={`remove-${id}`}
        opener={words.remove}
        title={words.removeTitle}
        close={words.keep}
      >
        <p className="mb-4">{words.removeLead}</p>
        <fetcher.Form method="post">
          <input type="hidden" name="photoId" value={id} />
          <input type="hidden" name="intent" value="remove" />
          {awake ? <input type="hidden" name="quiet" value="yes" /> : null}
          <Button look="grave">{words.remove}</Button>
        </fetcher.Form>
      </Dialog>
    </div>
  )
}
