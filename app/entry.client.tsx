import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadOwnWords } from '#app/i18n/load-own.ts'

await hydrate()

/**
 * Wakes the page with the words of its own language. When the reader has gone back before that, the
 * address is no longer the one this document was made for, and only loading it again helps.
 */
async function hydrate(): Promise<void> {
  const { documentElement: page } = document
  await loadOwnWords(page.lang)
  if (page.dataset.path !== undefined && page.dataset.path !== location.pathname) {
    location.reload()
    return
  }
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
}
