import { RemixBrowser } from '@remix-run/react'
import { hydrateRoot } from 'react-dom/client'
import { loadOwnWords } from '#app/i18n/load-own.ts'

await hydrate()

/**
 * Wakes the page with the words of its own language. When the reader has gone back before that, the
 * address is no longer the one this document was made for, and only loading it again helps. It wakes in one
 * piece: woken in slices, React 18 ends with "Root did not complete" when somebody presses a key between two.
 */
async function hydrate(): Promise<void> {
  const { documentElement: page } = document
  await loadOwnWords(page.lang)
  if (page.dataset.path !== undefined && page.dataset.path !== location.pathname) {
    location.reload()
    return
  }
  hydrateRoot(document, <RemixBrowser />)
}
