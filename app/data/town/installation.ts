import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

/** Since when the whole installation is a restored copy that counts, publishes and mails nothing. */
export async function quietSince(db: Db): Promise<Date | null> {
  const row = await db.installation.findUnique({ where: { id: 1 }, select: { quietSince: true } })
  return row?.quietSince ?? null
}

/** Ends the quiet; whether this call did. */
export async function endQuiet(tx: Prisma.TransactionClient): Promise<boolean> {
  const { count } = await tx.installation.updateMany({
    where: { id: 1, quietSince: { not: null } },
    data: { quietSince: null },
  })
  return count === 1
}
