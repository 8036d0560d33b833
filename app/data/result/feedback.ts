import type { Marks } from '#app/domain/jury/scoring.ts'
import type { Db } from '../db.ts'
import { marksSchema } from '../jury/marks-schema.ts'

/** Somebody's own entry with the contest it is in; null for anybody else's. */
export async function entryForFeedback(db: Db, at: { entryId: string; ownerId: string }) {
  return db.entry.findFirst({
    where: { id: at.entryId, ownerId: at.ownerId },
    select: { id: true, shopName: true, number: true, contestId: true },
  })
}

/** The sheets of an entry by member of the jury, as they were last saved. */
export async function sheetsOfEntry(
  db: Db,
  entryId: string,
): Promise<readonly { readonly juror: number; readonly marks: Marks }[]> {
  const rows = await db.$queryRaw<{ juror: number; marks: unknown }[]>`
    select j.member as juror, r.marks
    from sheet s join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
    join juror j on j.id = s.juror_id
    where s.entry_id = ${entryId}::uuid
    order by j.member limit 1000`
  return rows.map(({ juror, marks }) => ({ juror, marks: marksSchema.parse(marks) }))
}
