import type { LoaderFunctionArgs } from '@remix-run/node'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { findResult } from '#app/data/result/results.ts'
import { categoryName } from '#app/domain/contest/category-name.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import type { Figure } from '#app/domain/result/result.ts'
import { versionAsked } from '#app/domain/result/versions.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { awardsOfEntry } from '#app/i18n/award-titles.ts'
import { figureIn } from '#app/i18n/figures.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { tableFile } from '#app/web/table-file.ts'

/**
 * A published result as a table, in the town's first language. As on the page of results only entries with
 * an award are named; the others stand there by their numbers.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const version = versionAsked(new URL(request.url).searchParams)
  const published = await findResult(db, contest.id, version)
  if (!published) throw notFound()
  const { result, rules } = shownFileSchema.parse(JSON.parse(published.file)).payload
  const language = firstLanguage(contest.town)
  const words = wordsIn(language)
  const names = new Map(
    (await allNumberedEntries(db, contest.id)).map(({ number, shopName }) => [number, shopName]),
  )
  const rows = result.categories.flatMap(({ category, entries }) =>
    entries.map(entry => {
      const awards = awardsOfEntry(words, result, entry.entry)
      return { ...entry, category, awards }
    }),
  )
  const points = (figure: Figure | null) => figure && figureIn(language, figure.shown)
  return tableFile(rows, [
    [words.files.category, row => categoryName(rules.rules, row.category, language)],
    [words.files.number, row => row.entry],
    [words.files.shop, row => (row.awards.length > 0 ? (names.get(row.entry) ?? null) : null)],
    [words.files.awards, row => row.awards.join(', ')],
    [words.files.place, row => row.place],
    [words.files.juryPoints, row => points(row.juryPoints)],
    [words.files.publicPoints, row => points(row.publicPoints)],
    [words.files.total, row => points(row.total)],
    [words.files.votes, row => row.votes],
    [words.files.sheets, row => row.sheetsCounted],
  ])
}
