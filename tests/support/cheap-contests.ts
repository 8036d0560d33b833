import { randomUUID } from 'node:crypto'
import type { Database } from '#app/platform/database.ts'

/** A copy of a contest's row with its entries, changed as said, without the work of a use case. */
export async function copyContest(
  db: Database,
  contestId: string,
  changes: Readonly<Record<string, unknown>> = {},
  slug?: string,
): Promise<string> {
  const id = randomUUID()
  const own = JSON.stringify({ ...changes, id, slug: slug ?? id, request_key: id })
  await db.$executeRaw`
    insert into contest select copy.*
    from contest c, lateral jsonb_populate_record(c, ${own}::jsonb) copy where c.id = ${contestId}::uuid`
  await db.$executeRaw`
    insert into entry select copy.*
    from entry e, lateral jsonb_populate_record(e, jsonb_build_object(
      'id', gen_random_uuid(), 'request_key', gen_random_uuid(), 'contest_id', ${id}::text)) copy
    where e.contest_id = ${contestId}::uuid`
  await db.$executeRaw`
    insert into count select copy.*
    from count k, lateral jsonb_populate_record(k, jsonb_build_object('contest_id', ${id}::text)) copy
    where k.contest_id = ${contestId}::uuid`
  return id
}
