import type { Prisma } from '#prisma'
import { type CodePurpose, codeTries } from '#app/domain/people/code.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'

export type NewCode = {
  readonly id: string
  readonly purpose: CodePurpose
  readonly contestId: string | null
  readonly addressKey: Uint8Array<ArrayBuffer>
  readonly address: string
  readonly language: Language
  readonly createdAt: Date
  readonly expiresAt: Date
}

/**
 * Adds a code unless the mailbox has had its fill since an instant; whether it was added. Codes of one
 * mailbox are added one after the other, so that many asked for at the same instant are all counted.
 */
export async function insertCode(
  tx: Prisma.TransactionClient,
  code: NewCode,
  limit: { since: Date; most: number },
): Promise<boolean> {
  await tx.$queryRaw`
    select 1 from pg_advisory_xact_lock(hashtextextended(encode(${code.addressKey}, 'hex'), 0))`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into email_code
      (id, purpose, contest_id, address_key, address, language, tries, created_at, expires_at)
    select ${code.id}::uuid, ${code.purpose}, ${code.contestId}::uuid, ${code.addressKey}, ${code.address},
      ${code.language}, 0, ${code.createdAt}, ${code.expiresAt}
    where (
      select count(*) from email_code
      where address_key = ${code.addressKey} and purpose = ${code.purpose}
        and created_at > ${limit.since}
    ) < ${limit.most}
    returning id::text`
  return rows.length === 1
}

export type CodeRow = {
  readonly id: string
  readonly contestId: string | null
  readonly addressKey: Uint8Array<ArrayBuffer>
  readonly address: string | null
  readonly language: string
  readonly tries: number
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/**
 * Counts a try, or spends the code when the digits were right: one statement, so that of many tries at
 * the same instant at most five are looked at and at most one opens the door.
 */
export async function tryCode(
  db: Db,
  attempt: {
    id: string
    purpose: CodePurpose
    contestId: string | null
    right: boolean
    now: Date
  },
): Promise<{ opened: boolean }> {
  const { id, purpose, contestId, right, now } = attempt
  const rows = await db.$queryRaw<{ used_at: Date | null }[]>`
    update email_code
    set tries = tries + 1, used_at = case when ${right} then ${now}::timestamptz end
    where id = ${id}::uuid and purpose = ${purpose}
      and contest_id is not distinct from ${contestId}::uuid and used_at is null
      and tries < ${codeTries} and ${now} < expires_at
    returning used_at`
  return { opened: rows[0]?.used_at instanceof Date }
}

export async function findCode(db: Db, id: string, purpose: CodePurpose): Promise<CodeRow | null> {
  return db.emailCode.findFirst({
    where: { id, purpose },
    select: {
      id: true,
      contestId: true,
      addressKey: true,
      address: true,
      language: true,
      tries: true,
      createdAt: true,
      expiresAt: true,
      usedAt: true,
    },
  })
}

/** Removes the plain addresses of codes that were asked for, or used, up to an instant. */
export async function eraseAddresses(
  db: Db,
  before: { readonly asked: Date; readonly used: Date },
): Promise<number> {
  const { count } = await db.emailCode.updateMany({
    where: {
      address: { not: null },
      OR: [{ createdAt: { lte: before.asked } }, { usedAt: { lte: before.used } }],
    },
    data: { address: null },
  })
  return count
}
