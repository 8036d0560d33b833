import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

/** Since when the whole installation is a restored copy that counts, publishes and mails nothing. */
export async function quietSince(db: Db): Promise<Date | null> {
  const row = await db.installation.findUnique({ where: { id: 1 }, select: { quietSince: true } })
  return row?.quietSince ?? null
}

/** Notes that photos are swept now, unless that was noted after an instant; whether this call did. */
export async function claimSweep(
  db: Db,
  { now, unlessAfter }: { readonly now: Date; readonly unlessAfter: Date },
): Promise<boolean> {
  const claimed = await db.$executeRaw`
    insert into installation (id, swept_at) values (1, ${now})
    on conflict (id) do update set swept_at = excluded.swept_at
    where installation.swept_at is null or installation.swept_at <= ${unlessAfter}`
  return claimed === 1
}

/** Ends the quiet; whether this call did. */
export async function endQuiet(tx: Prisma.TransactionClient): Promise<boolean> {
  const { count } = await tx.installation.updateMany({
    where: { id: 1, quietSince: { not: null } },
    data: { quietSince: null },
  })
  return count === 1
}
