import type { ReactNode } from 'react'

/** A window that nothing stands in yet: what will be here, and what can be done meanwhile. */
export function EmptyState({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) {
  return (
    <div className="my-6 flex flex-wrap items-center gap-6 rounded-glass border-2 border-dashed border-line p-6">
      <svg viewBox="0 0 96 72" width="96" height="72" aria-hidden="true" className="shrink-0">
        <path d="M4 70h88" className="stroke-edge" strokeWidth="3" />
        <path d="M10 20h76v50H10z" className="fill-card stroke-edge" strokeWidth="3" />
        <path
          d="M18 30h36v32H18zM62 30h16v40H62z"
          className="fill-wash stroke-edge"
          strokeWidth="2"
        />
        <path d="M18 36h36M18 42h36M18 48h36" className="stroke-line" strokeWidth="2" />
        <path
          d="M8 6h80l4 14c-4 6-11 6-14.7 0-3.7 6-11 6-14.7 0-3.7 6-11 6-14.6 0-3.7 6-11 6-14.7 0-3.6 6-11 6-14.6 0C15 26 8 26 4 20z"
          className="fill-line stroke-edge"
          strokeWidth="2"
        />
      </svg>
      <div className="min-w-48 flex-1">
        <p className="text-lg font-semibold">{title}</p>
        {children}
      </div>
    </div>
  )
}
