import type { SubmissionResult } from '@conform-to/react'
import { useFetcher } from '@remix-run/react'
import { type ComponentProps, useEffect, useRef } from 'react'
import type { Move } from '#app/domain/photo/kinds.ts'
import { useWords } from '../words.tsx'
import { OrderedPhotos } from './ordered-photos.tsx'
import { OwnPhoto } from './own-photo.tsx'
import { PhotoMoves } from './photo-moves.tsx'

type OwnPhotoProps = ComponentProps<typeof OwnPhoto>

/** The photos of one's own entry in their order, which can be changed. */
export function OwnPhotos({
  entry,
  photos,
  awake,
  replyTo,
}: {
  readonly entry: OwnPhotoProps['entry']
  readonly photos: readonly OwnPhotoProps['photo'][]
  readonly awake: boolean
  readonly replyTo: (photoId: string) => SubmissionResult | undefined
}) {
  const { order: words } = useWords().photoUpload
  const orderer = useFetcher()
  const list = useRef<HTMLDivElement>(null)
  const ids = asOrdered(photos, orderer.formData)
  const reorder = (order: readonly string[]) =>
    orderer.submit({ intent: 'order', order: order.join(' '), quiet: 'yes' }, { method: 'post' })
  const focus = useFocusAfter(list, ids)
  const move = (id: string, way: Move) => {
    focus(id, way)
    reorder(moved(ids, id, way))
  }
  return (
    <div ref={list} tabIndex={-1}>
      {awake && ids.length > 1 ? <p className="mb-4">{words.lead}</p> : null}
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
              awake={awake}
              handle={handle}
              moves={<PhotoMoves id={id} place={place} awake={awake} onMove={move} />}
            />
          )
        }}
      </OrderedPhotos>
    </div>
  )
}

/** The order that is being saved, as long as it is, with whatever came or went meanwhile. */
function asOrdered(photos: readonly { readonly id: string }[], saving: FormData | undefined) {
  const ids = photos.map(({ id }) => id)
  const asked = saving?.get('order')
  const order = typeof asked === 'string' ? asked.split(' ') : []
  const known = order.filter(id => ids.includes(id))
  return [...known, ...ids.filter(id => !known.includes(id))]
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
