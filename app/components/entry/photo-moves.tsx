import type { FormEvent } from 'react'
import type { Move } from '#app/domain/photo/kinds.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words.tsx'
import { removalOf, type Saving, SavingSaid } from './saving-said.tsx'

/** The buttons that move a photo one place or take it away. */
export function PhotoMoves({
  id,
  place,
  saving,
  onMove,
}: {
  readonly id: string
  readonly place: { readonly number: number; readonly of: number }
  readonly saving: Saving | null
  readonly onMove: (id: string, move: Move) => void
}) {
  const words = useWords().own.photos
  if (place.of === 1) return null
  const button = (move: Move) => (
    <Button
      look="quiet"
      name="intent"
      value={move}
      {...(saving
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
  const remove = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving?.give(removalOf(id), new FormData(event.currentTarget))
  }
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
        onClose={() => saving?.takeBack(removalOf(id))}
      >
        <p className="mb-4">{words.removeLead}</p>
        <form method="post" {...(saving ? { onSubmit: remove } : {})}>
          <input type="hidden" name="photoId" value={id} />
          <input type="hidden" name="intent" value="remove" />
          <div className="flex flex-wrap items-center gap-4">
            <Button look="grave">{words.remove}</Button>
            <SavingSaid standing={saving?.standings.get(removalOf(id))} />
          </div>
        </form>
      </Dialog>
    </div>
  )
}
