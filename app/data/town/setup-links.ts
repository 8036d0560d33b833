import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

type TokenHash = Uint8Array<ArrayBuffer>

/** Puts a link in the place of every one that was not used, unless there is a town; whether it did. */
export async function replaceSetupLink(
  tx: Prisma.TransactionClient,
  link: { readonly tokenHash: TokenHash; readonly createdAt: Date; readonly expiresAt: Date },
): Promise<boolean> {
  if ((await tx.town.count()) > 0) return false
  await tx.setupLink.deleteMany({ where: { spentAt: null } })
  await tx.setupLink.create({ data: link, select: { createdAt: true } })
  return true
}

/** Whether the link would still open. */
export async function isSetupLinkOpen(db: Db, tokenHash: TokenHash, now: Date): Promise<boolean> {
  const found = await db.setupLink.count({
    where: { tokenHash, spentAt: null, expiresAt: { gt: now } },
  })
  return found === 1 && (await db.town.count()) === 0
}

/** Spends the link: of many that try at once exactly one does, and none once there is a town. */
export async function spendSetupLink(
  tx: Prisma.TransactionClient,
  tokenHash: TokenHash,
  now: Date,
): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`
    update setup_link set spent_at = ${now}
    where token_hash = ${tokenHash} and spent_at is null and ${now} < expires_at
      and not exists (select from town)
    returning 1 as spent`
  return rows.length === 1
}
