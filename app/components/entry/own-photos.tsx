import type { SubmissionResult } from '@conform-to/react'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { inOrder, type Move } from '#app/domain/photo/kinds.ts'
import { useWords } from '../words.tsx'
import { OrderedPhotos } from './ordered-photos.tsx'
import { OwnPhoto } from './own-photo.tsx'
import { PhotoMoves } from './photo-moves.tsx'
import { type Saving, SavingSaid, theOrder } from './saving-said.tsx'

type OwnPhotoProps = ComponentProps<typeof OwnPhoto>

/** The photos of one's own entry in their order, which can be changed. */
export function OwnPhotos({
  entry,
  photos,
  saving,
  replyTo,
}: {
  readonly entry: OwnPhotoProps['entry']
  readonly photos: readonly OwnPhotoProps['photo'][]
  readonly saving: Saving | null
  readonly replyTo: (photoId: string) => SubmissionResult | undefined
}) {
  const { order: words } = useWords().photoUpload
  const list = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<readonly string[]>([])
  const standing = saving?.standings.get(theOrder)
  const refused = standing?.state === 'answered' && !standing.answer.saved
  const ids = inOrder(
    photos.map(({ id }) => id),
    refused ? [] : asked,
  )
  const reorder = (order: readonly string[]) => {
    setAsked(order)
    const fields = new FormData()
    fields.set('intent', 'order')
    fields.set('order', order.join(' '))
    saving?.give(theOrder, fields)
  }
  const focus = useFocusAfter(list, ids)
  const move = (id: string, way: Move) => {
    focus(id, way)
    reorder(moved(ids, id, way))
  }
  return (
    <div ref={list} tabIndex={-1}>
      {saving && ids.length > 1 ? (
        <div className="mb-4">
          <p>{words.lead}</p>
          <SavingSaid standing={standing} />
        </div>
      ) : null}
      <OrderedPhotos ids={ids} onOrder={reorder}>
        {(id, handle) => {
          const photo = photos.find(other => other.id === id)
          if (!photo) return null
          const place = { number: ids.indexOf(id) + 1, of: ids.length }
          return (
            <OwnPhoto
              entry={entry}
              photo={photo}
              place={place.number}
              reply={replyTo(id)}
              saving={saving}
              handle={handle}
              moves={<PhotoMoves id={id} place={place} saving={saving} onMove={move} />}
            />
          )
        }}
      </OrderedPhotos>
    </div>
  )
}

function moved(ids: readonly string[], id: string, move: Move): readonly string[] {
  const from = ids.indexOf(id)
  const without = ids.filter(other => other !== id)
  const to = from + (move === 'up' ? -1 : 1)
  return [...without.slice(0, to), id, ...without.slice(to)]
}

/** After a move the focus stays with the photo, after a removal with the list. */
function useFocusAfter(list: { readonly current: HTMLElement | null }, ids: readonly string[]) {
  const wanted = useRef<{ id: string; move: Move } | null>(null)
  const before = useRef(ids.length)
  const order = ids.join()
  useEffect(() => {
    const { current } = wanted
    wanted.current = null
    const card = current && list.current?.querySelector(`[data-photo="${current.id}"]`)
    const button =
      card?.querySelector<HTMLElement>(`button[value="${current?.move}"]`) ??
      card?.querySelector<HTMLElement>('button[name="intent"]')
    button?.focus()
    if (ids.length < before.current) list.current?.focus()
    before.current = ids.length
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The order alone says that something moved.
  }, [order])
  return (id: string, move: Move) => {
    wanted.current = { id, move }
  }
}
