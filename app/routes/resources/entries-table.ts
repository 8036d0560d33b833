import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEntries } from '#app/data/entry/entries.ts'
import { categoryName } from '#app/domain/contest/category-name.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'
import { tableFile } from '#app/web/table-file.ts'

/** The shops in the running as a table, in the town's first language. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const language = firstLanguage(contest.town)
  const words = wordsIn(language).files
  const entries = await publicEntries(context.services.db, contest.id)
  return tableFile(entries, [
    [words.number, entry => entry.number],
    [words.category, entry => categoryName(contest.rules, entry.category, language)],
    [words.shop, entry => entry.shopName],
    [words.trade, entry => entry.trade],
    [words.street, entry => entry.street],
    [words.houseNumber, entry => entry.houseNumber],
    [words.postCode, entry => entry.postCode],
    [words.city, entry => entry.city],
  ])
}
