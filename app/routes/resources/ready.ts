import type { LoaderFunctionArgs } from '@remix-run/node'
import { isReachable } from '#app/data/db.ts'

/** Whether the process can serve: its database answers. */
export async function loader({ context }: LoaderFunctionArgs) {
  const ready = await isReachable(context.services.db)
  return new Response(ready ? 'ready\n' : 'the database does not answer\n', {
    status: ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store', ...(ready ? {} : { 'Retry-After': '5' }) },
  })
}
