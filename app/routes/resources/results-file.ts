import type { LoaderFunctionArgs } from '@remix-run/node'
import { findResult } from '#app/data/result/results.ts'
import { versionAsked } from '#app/domain/result/versions.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** A published result as the signed file, byte for byte as it was frozen; the last version if none is named. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const contest = await contestOfPage(params, context)
  keepWhileUnchanged(context, { contest })
  const version = versionAsked(new URL(request.url).searchParams)
  const result = await findResult(context.services.db, contest.id, version)
  if (!result) throw notFound()
  return new Response(result.file, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
