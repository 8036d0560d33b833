import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { useWords } from '../words.tsx'

/**
 * A list that is put in order by dragging: with the mouse, a finger that rests a moment, or the keyboard.
 * Every card has buttons that do the same.
 */
export function OrderedPhotos({
  ids,
  onOrder,
  children,
}: {
  readonly ids: readonly string[]
  readonly onOrder: (ids: readonly string[]) => void
  readonly children: (id: string, handle: ReactNode) => ReactNode
}) {
  const { order } = useWords().photoUpload
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const placeOf = (id: string | number) => ids.indexOf(String(id)) + 1
  const announcements: Announcements = {
    onDragStart: ({ active }) => order.lifted(placeOf(active.id)),
    onDragOver: ({ over }) => (over ? order.over(placeOf(over.id)) : undefined),
    onDragEnd: ({ over }) => (over ? order.dropped(placeOf(over.id)) : order.cancelled),
    onDragCancel: () => order.cancelled,
  }
  const ended = ({ active, over }: DragEndEvent) => {
    if (!over || over.id === active.id) return
    onOrder(arrayMove([...ids], placeOf(active.id) - 1, placeOf(over.id) - 1))
  }
  return (
    <DndContext
      id="photos"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={ended}
      accessibility={{ announcements, screenReaderInstructions: { draggable: order.help } }}
    >
      <SortableContext id="photos" items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol className="grid gap-5">
          {ids.map((id, index) => (
            <Place key={id} id={id} number={index + 1}>
              {handle => children(id, ids.length > 1 ? handle : null)}
            </Place>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

function Place({
  id,
  number,
  children,
}: {
  readonly id: string
  readonly number: number
  readonly children: (handle: ReactNode) => ReactNode
}) {
  const { order } = useWords().photoUpload
  const sortable = useSortable({ id })
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = sortable
  const moved = transform
    ? { style: { transform: `translate3d(0, ${transform.y}px, 0)`, transition } }
    : {}
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      {...listeners}
      aria-label={order.handle(number)}
      aria-describedby={sortable.attributes['aria-describedby']}
      className="grid size-12 shrink-0 cursor-grab touch-manipulation place-items-center rounded-control border-2 border-edge text-ink hover:bg-wash"
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-5 fill-current">
        <path d="M5 2h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zM5 12h2v2H5zm4 0h2v2H9z" />
      </svg>
    </button>
  )
  return (
    <li
      ref={setNodeRef}
      data-photo={id}
      {...moved}
      className={`pane relative p-4 sm:p-5 ${isDragging ? 'z-10 border-brand shadow-lg' : ''}`}
    >
      {children(handle)}
    </li>
  )
}
