import { type RefObject, useEffect } from 'react'

/** The key of each thing that can be done on the desk of photos; reasons have their place as a digit. */
export const photoKeys = { good: 'd', ask: 'p', next: 'j', previous: 'k', undo: 'u' } as const

const arrows: Readonly<Record<string, string>> = {
  ArrowRight: photoKeys.next,
  ArrowLeft: photoKeys.previous,
}

/**
 * Presses the control that bears a key, while the focus is on the desk or on something in it that is not
 * typed into. Elsewhere on the page no key means anything.
 */
export function usePhotoKeys(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const desk = section.current
    const press = (event: KeyboardEvent) => {
      const control = desk && controlOf(desk, event)
      if (!control) return
      event.preventDefault()
      control.click()
    }
    desk?.addEventListener('keydown', press)
    return () => desk?.removeEventListener('keydown', press)
  }, [section])
}

function controlOf(desk: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null
  const on = event.target instanceof Element ? event.target : desk
  if (on.closest('input:not([type=checkbox]), textarea, select')) return null
  if (event.key === 'Enter') {
    const isReason = on.matches('input[type=checkbox]')
    return on === desk || isReason ? bearing(desk, verdictKey(desk)) : null
  }
  return bearing(desk, arrows[event.key] ?? event.key.toLowerCase())
}

/** Good where no reason is chosen, else the owner is asked. */
function verdictKey(desk: HTMLElement): string {
  return desk.querySelector('input[type=checkbox]:checked') ? photoKeys.ask : photoKeys.good
}

function bearing(desk: HTMLElement, key: string): HTMLElement | null {
  const controls = desk.querySelectorAll<HTMLElement>('[data-key]')
  return [...controls].find(control => control.dataset.key === key) ?? null
}
