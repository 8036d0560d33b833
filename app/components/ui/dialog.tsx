import type { ReactNode } from 'react'

/**
 * Something grave is asked once more. It opens and closes by the browser's own popover, without script;
 * a browser that has none shows it in its place.
 */
export function Dialog({
  id,
  opener,
  title,
  close,
  onClose,
  children,
}: {
  readonly id: string
  readonly opener: string
  readonly title: string
  readonly close: string
  readonly onClose?: (() => void) | undefined
  readonly children: ReactNode
}) {
  const button = 'min-h-12 cursor-pointer rounded-control border-2 px-5 py-2 font-semibold'
  return (
    <>
      <button
        type="button"
        {...popover({ popovertarget: id })}
        className={`${button} border-bad text-bad hover:bg-bad-wash`}
      >
        {opener}
      </button>
      <dialog
        id={id}
        {...popover({ popover: 'auto' })}
        aria-labelledby={`${id}-title`}
        className="m-auto w-full max-w-lg rounded-control border-2 border-ink bg-card p-6 text-ink backdrop:bg-ink/60"
      >
        <h2 id={`${id}-title`} className="mb-3 text-xl">
          {title}
        </h2>
        {children}
        <button
          type="button"
          {...popover({ popovertarget: id, popovertargetaction: 'hide' })}
          onClick={onClose}
          className={`${button} mt-3 border-edge text-ink hover:bg-wash`}
        >
          {close}
        </button>
      </dialog>
    </>
  )
}

/** React 18 passes the popover attributes on to the page but does not know their types. */
function popover(attributes: Readonly<Record<string, string>>): object {
  return attributes
}
