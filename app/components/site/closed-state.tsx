import type { ReactNode } from 'react'
import { ClosedWindow } from './closed-window.tsx'

/** A page that has nothing to offer now: the blind is down, and beside it stands why and what next. */
export function ClosedState({
  sign,
  title,
  children,
}: {
  /** What the sign on the blind says. */
  readonly sign: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div className="mx-auto grid max-w-3xl items-center gap-8 py-6 sm:grid-cols-[1fr_2fr]">
      <ClosedWindow sign={sign} />
      <div>
        <h1 className="mb-4 text-3xl">{title}</h1>
        {children}
      </div>
    </div>
  )
}
