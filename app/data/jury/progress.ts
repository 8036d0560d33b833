import type { Db } from '../db.ts'

export type JurorProgress = {
  readonly member: number
  readonly complete: number
  readonly begun: number
  readonly comeBack: number
  readonly left: number
  readonly recused: number
}

type At = {
  readonly contestId: string
  readonly townId: string
  /** The keys of the rules' criteria. */
  readonly criteria: readonly string[]
}

/**
 * How far each juror has come with the entries in the running, as numbers: no mark leaves the database. An
 * entry that was stepped aside for counts as that alone, a complete sheet as that and nothing else.
 */
export async function progressOfJury(db: Db, at: At): Promise<readonly JurorProgress[]> {
  return db.$queryRaw<JurorProgress[]>`
    with running as (
      select e.id from entry e join contest c on c.id = e.contest_id
      where c.id = ${at.contestId}::uuid and c.town_id = ${at.townId}::uuid and e.number is not null
        and e.accepted_at is not null and e.rejected_at is null and e.withdrawn_at is null
    ), line as (
      select j.member, x.entry_id is not null as recused,
        coalesce(jsonb_exists_all(r.marks, ${[...at.criteria]}::text[]), false) as complete,
        coalesce(r.marks <> '{}'::jsonb, false) as marked, a.how
      from juror j cross join running e
      left join recusal x on x.juror_id = j.id and x.entry_id = e.id
      left join sheet s on s.juror_id = j.id and s.entry_id = e.id
      left join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
      left join set_aside a on a.juror_id = j.id and a.entry_id = e.id
      where j.contest_id = ${at.contestId}::uuid
    )
    select member,
      count(*) filter (where not recused and complete)::int as complete,
      count(*) filter (where not recused and not complete and how is null and marked)::int as begun,
      count(*) filter (where not recused and not complete and how = 'come-back')::int as "comeBack",
      count(*) filter (where not recused and not complete and how = 'left')::int as left,
      count(*) filter (where recused)::int as recused
    from line group by member order by member`
}

/** How many complete sheets that would count each entry in the running has, by number. */
export async function sheetsPerEntry(
  db: Db,
  at: At,
): Promise<
  readonly { readonly number: number; readonly shopName: string; readonly sheets: number }[]
> {
  return db.$queryRaw`
    select e.number, e.shop_name as "shopName", count(r.sheet_id)::int as sheets
    from entry e join contest c on c.id = e.contest_id
    left join sheet s on s.entry_id = e.id
      and exists (select 1 from juror where id = s.juror_id and removed_at is null)
      and not exists (select 1 from recusal where juror_id = s.juror_id and entry_id = e.id)
    left join sheet_revision r on r.sheet_id = s.id and r.revision = s.revision
      and jsonb_exists_all(r.marks, ${[...at.criteria]}::text[])
    where c.id = ${at.contestId}::uuid and c.town_id = ${at.townId}::uuid and e.number is not null
      and e.accepted_at is not null and e.rejected_at is null and e.withdrawn_at is null
    group by e.number, e.shop_name order by e.number limit 1000`
}
