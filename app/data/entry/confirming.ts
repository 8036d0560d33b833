import type { Prisma } from '#prisma'
import { onBehalfLifeMs, unconfirmedLifeMs } from '#app/domain/entry/confirmation.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { photoFileColumns } from '../photo/photos.ts'
import { contactColumns, shopColumns } from './columns.ts'

const columns = {
  id: true,
  contestId: true,
  shopName: true,
  codeId: true,
  submittedAt: true,
  confirmedAt: true,
  enteredById: true,
  owner: { select: { id: true, email: true, language: true } },
} as const satisfies Prisma.EntrySelect

/** An entry as the page knows it on which its address is proven. */
export async function entryToConfirm(db: Db, entryId: string) {
  return db.entry.findUnique({ where: { id: entryId }, select: columns })
}

/** The entry that a code confirms, for the letter with it. */
export async function entryOfCode(db: Db, codeId: string) {
  return db.entry.findFirst({ where: { codeId }, select: columns })
}

/** What was sent with a form, to tell the second click from a correction. */
export async function sentWithForm(db: Db, at: { contestId: string; requestKey: string }) {
  const row = await db.entry.findUnique({
    where: { contestId_requestKey: at },
    select: {
      id: true,
      confirmedAt: true,
      ...shopColumns,
      ...contactColumns,
      stories: true,
      owner: { select: { email: true } },
    },
  })
  if (!row) return null
  const { id, confirmedAt, owner, stories, ...shop } = row
  return { id, confirmedAt, email: owner.email, shop, stories: localTextSchema.parse(stories) }
}

export async function saveCode(db: Db, entryId: string, codeId: string): Promise<void> {
  await db.entry.updateMany({ where: { id: entryId, confirmedAt: null }, data: { codeId } })
}

/** Says that the address is proven and what was agreed to; false when that was said before. */
export async function markConfirmed(
  db: Db,
  entryId: string,
  confirmation: { at: Date; agreedRulesHash?: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  const { at, ...agreed } = confirmation
  const { count } = await db.entry.updateMany({
    where: { id: entryId, confirmedAt: null },
    data: { confirmedAt: at, ...agreed },
  })
  return count === 1
}

/** Entries that nobody has confirmed in time. */
export async function unconfirmedSince(db: Db, now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms)
  return db.entry.findMany({
    where: {
      confirmedAt: null,
      OR: [
        { enteredById: null, submittedAt: { lte: before(unconfirmedLifeMs) } },
        { enteredById: { not: null }, submittedAt: { lte: before(onBehalfLifeMs) } },
        { enteredById: { not: null }, contest: { checkEndAt: { lte: now } } },
      ],
    },
    select: {
      id: true,
      contestId: true,
      ownerId: true,
      enteredById: true,
      contest: { select: { townId: true } },
    },
    orderBy: { submittedAt: 'asc' },
    take: 100,
  })
}

/** Removes an entry that is still unconfirmed, with its photos, which are told; null when it is confirmed. */
export async function deleteUnconfirmed(tx: Prisma.TransactionClient, entryId: string) {
  const locked = await tx.$queryRaw<unknown[]>`
    select 1 from entry where id = ${entryId}::uuid and confirmed_at is null for update`
  if (locked.length === 0) return null
  const photos = await tx.photo.findMany({
    where: { entryId },
    select: photoFileColumns,
    orderBy: { position: 'asc' },
    take: 10,
  })
  await tx.photo.deleteMany({ where: { entryId } })
  await tx.entry.delete({ where: { id: entryId }, select: { id: true } })
  return photos
}
