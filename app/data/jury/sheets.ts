import type { Marks } from '#app/domain/jury/scoring.ts'
import type { SavedSheet as LoggableSheet } from '#app/domain/log/contest-log.ts'
import type { Db } from '../db.ts'
import { marksSchema } from './marks-schema.ts'

export type SavedSheet = { readonly revision: number; readonly marks: Marks }
export type SheetOfJuror = SavedSheet & { readonly entryId: string }

type SheetRow = { entry_id: string; revision: number; marks: unknown }

/** A juror's own sheets as last saved. */
export async function sheetsOfJuror(db: Db, jurorId: string): Promise<readonly SheetOfJuror[]> {
  const rows = await db.$queryRaw<SheetRow[]>`
    select s.entry_id::text, s.revision, r.marks
    from sheet s join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
    where s.juror_id = ${jurorId}::uuid
    order by s.entry_id limit 1000`
  return rows.map(row => ({
    entryId: row.entry_id,
    revision: row.revision,
    marks: marksSchema.parse(row.marks),
  }))
}

/** A juror's own sheet for an entry as last saved; an empty one at revision 0 where there is none. */
export async function sheetOf(
  db: Db,
  at: { readonly jurorId: string; readonly entryId: string },
): Promise<SavedSheet> {
  const rows = await db.$queryRaw<{ revision: number; marks: unknown }[]>`
    select s.revision, r.marks
    from sheet s join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
    where s.juror_id = ${at.jurorId}::uuid and s.entry_id = ${at.entryId}::uuid`
  const [row] = rows
  return row
    ? { revision: row.revision, marks: marksSchema.parse(row.marks) }
    : { revision: 0, marks: {} }
}

export type SheetToSave = {
  readonly sheetId: string
  readonly contestId: string
  readonly jurorId: string
  readonly entryId: string
  readonly mutationId: string
  /** The revision the juror was looking at; 0 when there was none. */
  readonly basedOn: number
  readonly marks: Marks
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly commitment: Uint8Array<ArrayBuffer>
  readonly now: Date
}

/**
 * Adds a revision, judged and written in one statement: judging open by the contest's own columns, the
 * juror declared, neither signed off nor removed nor recused from the entry, the sheet still at the
 * revision the juror saw. Null when one of these is not so; the rows of contest and seat are held against
 * the count and the sign-off until the statement is committed.
 */
export async function addRevision(
  db: Db,
  sheet: SheetToSave,
): Promise<{ revision: number } | null> {
  const marks = JSON.stringify(sheet.marks)
  const rows = await db.$queryRaw<{ revision: number }[]>`
    with judged as (
      select c.id from contest c
      where c.id = ${sheet.contestId}::uuid and c.call_published_at is not null
        and c.cancelled_at is null and c.counted_at is null
        and c.judging_open_at <= ${sheet.now} and ${sheet.now} < c.judging_close_at
      for share of c
    ), seat as (
      select j.id from juror j join judged on j.contest_id = judged.id
      where j.id = ${sheet.jurorId}::uuid and j.declared_at is not null and j.signed_off_at is null
        and j.removed_at is null
        and not exists (
          select 1 from recusal where juror_id = j.id and entry_id = ${sheet.entryId}::uuid
        )
      for share of j
    ), target as (
      select e.id from entry e join judged on e.contest_id = judged.id
      where e.id = ${sheet.entryId}::uuid and e.accepted_at is not null and e.withdrawn_at is null
    ), saved as (
      insert into sheet (id, contest_id, juror_id, entry_id, revision)
      select ${sheet.sheetId}::uuid, ${sheet.contestId}::uuid, seat.id, target.id, 1
      from seat, target where ${sheet.basedOn} = 0
        or exists (select 1 from sheet where juror_id = seat.id and entry_id = target.id)
      on conflict (juror_id, entry_id) do update set revision = sheet.revision + 1
        where sheet.revision = ${sheet.basedOn}
      returning id, revision
    )
    insert into sheet_revision (sheet_id, revision, mutation_id, marks, nonce, commitment, saved_at)
    select id, revision, ${sheet.mutationId}::uuid, ${marks}::jsonb, ${sheet.nonce},
      ${sheet.commitment}, ${sheet.now}::timestamptz
    from saved
    returning revision`
  return rows[0] ?? null
}

/** The revision a mutation made, if it was saved before. */
export async function revisionOfMutation(
  db: Db,
  at: { jurorId: string; entryId: string; mutationId: string },
): Promise<{ revision: number } | null> {
  return db.sheetRevision.findFirst({
    where: {
      mutationId: at.mutationId,
      sheet: { jurorId: at.jurorId, entryId: at.entryId },
    },
    select: { revision: true },
  })
}

/** Every revision of every sheet, with member and entry numbers: what the log is made from. */
export async function savedSheets(db: Db, contestId: string): Promise<readonly LoggableSheet[]> {
  const rows = await db.$queryRaw<(Omit<LoggableSheet, 'marks'> & { marks: unknown })[]>`
    select j.member as juror, e.number as entry, r.marks, r.nonce, r.commitment,
      before.commitment as replaces
    from sheet s
    join sheet_revision r on r.sheet_id = s.id
    left join sheet_revision before on before.sheet_id = s.id and before.revision = r.revision - 1
    join juror j on j.id = s.juror_id
    join entry e on e.id = s.entry_id
    where s.contest_id = ${contestId}::uuid and e.number is not null
    order by j.member, e.number, r.revision`
  return rows.map(row => ({ ...row, marks: marksSchema.parse(row.marks) }))
}
