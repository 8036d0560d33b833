const row = document.getElementById('viewer-row')
const close = document.getElementById('viewer-close')
if (row && close) listen(row, close as HTMLAnchorElement)

/** Arrow keys turn to the neighbour, Home and End to the first and last photo, Escape closes. */
function listen(row: HTMLElement, close: HTMLAnchorElement): void {
  addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') return close.click()
    const to = wanted(event.key, { now: shownIn(row), last: row.children.length - 1 })
    const photo = to === null ? undefined : row.children[to]
    if (!(photo instanceof HTMLElement)) return
    event.preventDefault()
    photo.focus({ preventScroll: true })
    photo.scrollIntoView({ block: 'nearest' })
    history.replaceState(null, '', `#${photo.id}`)
  })
}

function wanted(key: string, { now, last }: { now: number; last: number }): number | null {
  switch (key) {
    case 'ArrowLeft':
      return now - 1
    case 'ArrowRight':
      return now + 1
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The place of the photo that fills the row now. */
function shownIn(row: HTMLElement): number {
  return Math.round(row.scrollLeft / row.clientWidth)
}
