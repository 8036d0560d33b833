import { type PublicEntry, publicEntries } from '#app/data/entry/entries.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import {
  galleryOrderAsked,
  inGalleryOrder,
  orderOfMinute,
} from '#app/domain/entry/gallery-order.ts'
import {
  askedEntries,
  askedOf,
  type FilterName,
  filterNames,
  type FilterOption,
  filterOptions,
} from '#app/domain/entry/gallery-search.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { sortedBy } from '#app/i18n/dates.ts'
import type { AppContext } from './context.ts'
import { keepWhileUnchanged } from './page-cache/made-from.ts'

/**
 * The gallery as an address asks for it, in the fair order. The page is kept for everybody unless it answers
 * a search, more than one filter, or a value that is not there, of which there are as many as one likes.
 */
export async function galleryPage(
  request: Request,
  context: AppContext,
  { contest, language }: { readonly contest: Contest; readonly language: Language },
) {
  const { db, now } = context.services
  const search = new URL(request.url).searchParams
  const entries = await publicEntries(db, contest.id)
  const { isPlain, filters, search: text } = askedOf(search, entries)
  if (isPlain) keepWhileUnchanged(context, { contest })
  const order = galleryOrderAsked(search) ?? orderOfMinute(now())
  const seed = contest.rulesHash ?? new Uint8Array()
  return {
    entries: inGalleryOrder(askedEntries(entries, { filters, search: text }), seed, order),
    total: entries.length,
    isAsked: text !== '' || Object.keys(filters).length > 0,
    find: {
      search: text,
      filters: filterNames.map(name => ({
        name,
        chosen: filters[name] ?? '',
        options: optionsOf(name, { contest, entries, language }),
      })),
    },
  }
}

export type Gallery = Awaited<ReturnType<typeof galleryPage>>

/** What there is to choose from, by name; a filter with one value has nothing to choose. */
function optionsOf(
  name: FilterName,
  shown: {
    readonly contest: Contest
    readonly entries: readonly PublicEntry[]
    readonly language: Language
  },
): readonly FilterOption[] {
  const { contest, entries, language } = shown
  const options = filterOptions(entries, name)
  if (options.length < 2) return []
  const categories = new Map(contest.rules.categories.map(({ key, names }) => [key, names]))
  const named = options.map(option => {
    const names = name === 'category' ? categories.get(option.key) : undefined
    return names ? { ...option, name: textIn(names, language) } : option
  })
  return sortedBy(language, named, option => option.name)
}
