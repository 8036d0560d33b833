import { factorTries, factorWaitMs } from '#app/domain/people/second-factor.ts'
import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

export type SecondFactor = {
  readonly sealedSecret: Uint8Array<ArrayBuffer>
  readonly lastStep: number
  readonly setUpAt: Date
  readonly blockedUntil: Date | null
}

export async function findSecondFactor(db: Db, personId: string): Promise<SecondFactor | null> {
  return db.secondFactor.findUnique({
    where: { personId },
    select: { sealedSecret: true, lastStep: true, setUpAt: true, blockedUntil: true },
  })
}

/** One that is sealed, to see at a start whether its key is there. */
export async function anySecondFactor(db: Db) {
  return db.secondFactor.findFirst({
    select: { personId: true, sealedSecret: true },
    orderBy: { personId: 'asc' },
  })
}

/** Adds the factor of somebody who has none; false when there is one. */
export async function insertSecondFactor(
  tx: Prisma.TransactionClient,
  factor: {
    readonly personId: string
    readonly sealedSecret: Uint8Array<ArrayBuffer>
    readonly lastStep: number
    readonly setUpAt: Date
  },
): Promise<boolean> {
  const { count } = await tx.secondFactor.createMany({ data: [factor], skipDuplicates: true })
  return count === 1
}

/** Takes somebody's factor away with its recovery codes; whether there was one. */
export async function deleteSecondFactor(db: Db, personId: string): Promise<boolean> {
  const { count } = await db.secondFactor.deleteMany({ where: { personId } })
  return count === 1
}

/**
 * Spends a step of time: of many tries with the same code at most one opens, and none while the person has
 * to wait.
 */
export async function spendStep(
  db: Db,
  { personId, step, now }: { readonly personId: string; readonly step: number; readonly now: Date },
): Promise<boolean> {
  const rows = await db.$queryRaw<object[]>`
    update second_factor set last_step = ${step}, tries = 0, blocked_until = null
    where person_id = ${personId}::uuid and last_step < ${step}
      and (blocked_until is null or blocked_until <= ${now})
    returning 1 as opened`
  return rows.length === 1
}

/** Spends a recovery code, under the same wait. */
export async function spendRecoveryCode(
  db: Db,
  code: {
    readonly personId: string
    readonly codeHash: Uint8Array<ArrayBuffer>
    readonly now: Date
  },
): Promise<boolean> {
  const { personId, codeHash, now } = code
  const rows = await db.$queryRaw<object[]>`
    with open as (
      update second_factor f set tries = 0, blocked_until = null
      where person_id = ${personId}::uuid and (blocked_until is null or blocked_until <= ${now})
        and exists (
          select from recovery_code c
          where c.person_id = f.person_id and c.code_hash = ${codeHash} and c.used_at is null
        )
      returning person_id
    )
    update recovery_code set used_at = ${now}
    where person_id in (select person_id from open) and code_hash = ${codeHash} and used_at is null
    returning 1 as opened`
  return rows.length === 1
}

/** Counts a wrong try; the fifth one in a row begins the wait. A try during the wait is not counted. */
export async function countWrongTry(db: Db, personId: string, now: Date): Promise<void> {
  const until = new Date(now.getTime() + factorWaitMs)
  await db.$executeRaw`
    update second_factor set
      tries = case when tries + 1 < ${factorTries} then tries + 1 else 0 end,
      blocked_until = case when tries + 1 < ${factorTries} then null else ${until}::timestamptz end
    where person_id = ${personId}::uuid and (blocked_until is null or blocked_until <= ${now})`
}

/** Puts new recovery codes in the place of all before; false when the person has no factor any more. */
export async function replaceRecoveryCodes(
  tx: Prisma.TransactionClient,
  personId: string,
  hashes: readonly Uint8Array<ArrayBuffer>[],
): Promise<boolean> {
  const factors = await tx.$queryRaw<object[]>`
    select 1 as found from second_factor where person_id = ${personId}::uuid for update`
  if (factors.length === 0) return false
  await tx.recoveryCode.deleteMany({ where: { personId } })
  await tx.recoveryCode.createMany({ data: hashes.map(codeHash => ({ personId, codeHash })) })
  return true
}

export async function recoveryCodesLeft(db: Db, personId: string): Promise<number> {
  return db.recoveryCode.count({ where: { personId, usedAt: null } })
}
