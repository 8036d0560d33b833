import type { Database } from '#app/platform/database.ts'

/** Every row of every table as JSON text, by table: what somebody who holds the database can read. */
export async function everyRow(db: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`
  const rows: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const found = await db.$queryRawUnsafe<{ row: string }[]>(
      `select to_jsonb(t)::text as row from "${name}" t order by 1`,
    )
    rows[name] = found.map(({ row }) => row)
  }
  return rows
}

/** The tables in which a pattern is found anywhere. */
export async function tablesWith(db: Database, pattern: RegExp): Promise<readonly string[]> {
  const rows = await everyRow(db)
  return Object.keys(rows).filter(table => rows[table]?.some(row => pattern.test(row)))
}
