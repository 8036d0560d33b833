import type { Marks } from '#app/domain/jury/scoring.ts'
import type { Db } from '../db.ts'
import { marksSchema } from './marks-schema.ts'

export type MarksOfMember = {
  readonly member: number
  readonly name: string
  readonly marks: Marks
}

/**
 * What each juror marked an entry with, for a juror of the same contest. Nothing before judging has closed
 * for all: the statement itself compares the instant with the contest's own column.
 */
export async function marksOfAll(
  db: Db,
  at: { readonly jurorId: string; readonly entryId: string; readonly now: Date },
): Promise<readonly MarksOfMember[]> {
  const rows = await db.$queryRaw<(Omit<MarksOfMember, 'marks'> & { marks: unknown })[]>`
    select j.member, j.name, r.marks
    from juror asking join contest c on c.id = asking.contest_id
    join juror j on j.contest_id = c.id and j.removed_at is null
    join sheet s on s.juror_id = j.id and s.entry_id = ${at.entryId}::uuid
    join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
    where asking.id = ${at.jurorId}::uuid and asking.removed_at is null
      and c.judging_close_at <= ${at.now} and c.cancelled_at is null
      and not exists (select 1 from recusal where juror_id = j.id and entry_id = s.entry_id)
      and not exists (select 1 from recusal where juror_id = asking.id and entry_id = s.entry_id)
    order by j.member limit 1000`
  return rows.map(row => ({ ...row, marks: marksSchema.parse(row.marks) }))
}
