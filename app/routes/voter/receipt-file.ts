import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicHref } from '#app/web/language.ts'
import { voterReceipt } from '#app/web/vote-receipt.ts'

/** The receipt as a file to keep; the recount finds the ballot by it and checks the town's promise. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  const at = placeOf(contest)
  const found = await voterReceipt(request, context, contest)
  if (!found) throw redirect(publicHref(addresses.vote(at), request, contest.town))
  const name = `${at.town}-${at.contest}-${found.receipt.number}.json`
  return new Response(`${JSON.stringify(found.receipt, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
