import type { ReactNode, RefObject } from 'react'

/** What the desk of photos stands at, which has the focus when it comes, and what was done just before. */
export function PhotoPane({
  title,
  told,
  section,
  children,
}: {
  readonly title: string
  readonly told: string | null
  readonly section?: RefObject<HTMLElement>
  readonly children: ReactNode
}) {
  return (
    <section
      ref={section}
      id="photo-desk"
      tabIndex={-1}
      aria-labelledby="photo-title"
      aria-describedby="photo-told"
      className="pane scroll-mt-4 p-4 sm:p-6"
    >
      <p id="photo-told" className="mb-2 font-semibold text-good">
        {told}
      </p>
      <h2 id="photo-title" className="mb-4 text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
