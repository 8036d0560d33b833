import type { Client } from 'pg'

export type Table = { readonly name: string; readonly columns: readonly string[] }

/** The tables of the site, each after those that it refers to. Records of migrations are not among them. */
export async function tablesInOrder(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(`
    select c.relname as name,
      array(
        select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
      ) as columns,
      array(
        select distinct confrelid::regclass::text from pg_constraint
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid
      ) as needs
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname <> '_prisma_migrations'
    order by c.relname`)
  const ordered: Table[] = []
  let left = rows
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name))
    const ready = left.filter(
      ({ needs }) => !needs.some(name => waiting.has(name.replaceAll('"', ''))),
    )
    if (ready.length === 0) throw new Error('Tables refer to each other in a ring')
    ordered.push(...ready.map(({ name, columns }) => ({ name, columns })))
    left = left.filter(row => !ready.includes(row))
  }
  return ordered
}

export type Sequence = { readonly name: string; readonly lastValue: string | null }

/** Where counting goes on that the database does by itself. */
export async function sequencesOf(client: Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<{ name: string; lastValue: string | null }>(`
    select sequencename as name, last_value::text as "lastValue" from pg_sequences
    where schemaname = 'public' order by sequencename`)
  return rows
}

/** The migrations that made the tables, in their order. */
export async function migrationsOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select migration_name as name from _prisma_migrations
    where finished_at is not null and rolled_back_at is null order by migration_name`)
  return rows.map(({ name }) => name)
}

/** COPY of all columns by their names, so that the order in which they were added does not matter. */
export function copyStatement({ name, columns }: Table, direction: 'to stdout' | 'from stdin') {
  return `copy ${quoted(name)} (${columns.map(quoted).join(', ')}) ${direction}`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
