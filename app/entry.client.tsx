import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadWords, type Words } from '#app/i18n/words.ts'

const messages: Readonly<Record<string, () => Promise<Words>>> = {
  sl: async () => (await import('#app/i18n/messages/sl/all.ts')).sl,
  en: async () => (await import('#app/i18n/messages/en/all.ts')).en,
}

await hydrate()

/**
 * Wakes the page with the words of its own language. When the reader has gone back before that, the
 * address is no longer the one this document was made for, and only loading it again helps.
 */
async function hydrate(): Promise<void> {
  const { documentElement: page } = document
  const language = page.lang === 'en' ? 'en' : 'sl'
  const load = messages[language]
  if (load) loadWords(language, await load())
  if (page.dataset.path !== undefined && page.dataset.path !== location.pathname) {
    location.reload()
    return
  }
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
}
