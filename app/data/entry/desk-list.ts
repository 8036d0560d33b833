import type { Prisma } from '#prisma'
import { deskStatusOf, type DeskStatus } from '#app/domain/entry/completion.ts'
import type { Db } from '../db.ts'
import { boardColumns, standingColumns } from './columns.ts'
import { lastAsking } from './completions.ts'
import { seenByDesk } from './entries.ts'

const listColumns = {
  id: true,
  number: true,
  ...boardColumns,
  ...standingColumns,
  completions: lastAsking,
} satisfies Prisma.EntrySelect

export type ListedEntry = {
  readonly id: string
  readonly number: number | null
  readonly shopName: string
  readonly trade: string
  readonly street: string
  readonly houseNumber: string
  readonly status: DeskStatus
}

/** All entries of a town's contest in the order in which they came, with where each stands now. */
export async function listedEntries(
  db: Db,
  at: { readonly contestId: string; readonly townId: string },
  now: Date,
): Promise<readonly ListedEntry[]> {
  const rows = await db.entry.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId }, ...seenByDesk },
    select: listColumns,
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    shopName: row.shopName,
    trade: row.trade,
    street: row.street,
    houseNumber: row.houseNumber,
    status: deskStatusOf(row, row.completions[0] ?? null, now),
  }))
}
