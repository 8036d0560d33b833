import { RemixBrowser } from '@remix-run/react'
import { hydrateRoot } from 'react-dom/client'
import { loadOwnWords } from '#app/i18n/load-own.ts'

await hydrate()

/**
 * Wakes the page with the words of its own language. When the reader has gone back before that, the
 * address is no longer the one this document was made for, and only loading it again helps.
 */
async function hydrate(): Promise<void> {
  const { documentElement: page } = document
  await Promise.all([loadOwnWords(page.lang), pageDataRead()])
  if (page.dataset.path !== undefined && page.dataset.path !== location.pathname) {
    location.reload()
    return
  }
  hydrateRoot(document, <RemixBrowser />)
}

/**
 * Remix reads the data of the page when its component is first called, and throws the promise of it. Left to
 * React, a key pressed meanwhile ends the waking with "Root did not complete": the root cannot wait then.
 */
async function pageDataRead(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}
