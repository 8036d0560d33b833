import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicEntries } from '#app/data/entry/entries.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/**
 * The names beside the numbers of `results.json`: shops in the running, and the jury once the results are
 * out. It proves nothing and is not signed, so that a name can be removed later.
 */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db } = context.services
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const entries = await publicEntries(db, contest.id)
  const jurors = contest.resultPublishedAt ? await juryNames(db, contest.id) : []
  const file = {
    format: 1,
    ...placeOf(contest),
    titles: contest.titles,
    entries: entries.map(({ number, category, shopName, trade, street, houseNumber }) => ({
      number,
      category,
      shopName,
      trade,
      street,
      houseNumber,
    })),
    jurors: jurors.map(({ member, name, chair }) => ({ member, name, chair })),
  }
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
