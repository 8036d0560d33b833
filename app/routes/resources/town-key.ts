import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicKeyOfTown } from '#app/data/town/towns.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The key that the town signs its results with, for whoever verifies them. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const key = await publicKeyOfTown(context.services.db, contest.town.id)
  return new Response(`${hex(key)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  })
}
