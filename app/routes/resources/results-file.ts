import type { LoaderFunctionArgs } from '@remix-run/node'
import { findResult } from '#app/data/result/results.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The published result as the signed file, byte for byte as it was frozen. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const result = await findResult(context.services.db, contest.id)
  if (!result) throw notFound()
  return new Response(result.file, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
