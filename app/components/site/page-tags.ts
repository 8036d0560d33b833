import type { MetaDescriptor } from '@remix-run/react'
import type { Words } from '#app/i18n/words.ts'

/** What a tab and a search engine say of a page: its name and one sentence about it. */
export function pageTags({ site }: Words, name: string, sentence: string): MetaDescriptor[] {
  return [{ title: site.pageTitle(name) }, { name: 'description', content: sentence }]
}
