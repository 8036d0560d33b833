import type { Completion } from '#app/domain/entry/completion.ts'
import type { Db } from '../db.ts'

const columns = { id: true, text: true, askedAt: true, dueAt: true, answeredAt: true } as const
const lastFirst = [{ askedAt: 'desc' }, { id: 'desc' }] as const

/** The last asking of an entry, which is the one that counts. */
export const lastAsking = {
  select: columns,
  orderBy: [...lastFirst],
  take: 1,
}

export type Asking = Completion & { readonly id: string }

/** What an entry's owner was asked last, whoever wants to know: call with an entry that is theirs. */
export async function lastCompletion(db: Db, entryId: string): Promise<Asking | null> {
  return db.completion.findFirst({ where: { entryId }, select: columns, orderBy: [...lastFirst] })
}

export async function insertCompletion(
  db: Db,
  completion: Omit<Asking, 'answeredAt'> & { readonly entryId: string },
): Promise<void> {
  await db.completion.create({ data: completion, select: { id: true } })
}

/** Notes that the owner has completed; false when this asking was answered before. */
export async function markAnswered(db: Db, id: string, now: Date): Promise<boolean> {
  const { count } = await db.completion.updateMany({
    where: { id, answeredAt: null },
    data: { answeredAt: now },
  })
  return count === 1
}

/** What the letter about an asking needs to know. */
export async function completionForLetter(db: Db, id: string) {
  return db.completion.findUnique({
    where: { id },
    select: { text: true, dueAt: true, entryId: true },
  })
}

/** An entry of its owner with what decides whether they may answer. */
export async function entryToComplete(db: Db, at: { entryId: string; ownerId: string }) {
  return db.entry.findFirst({
    where: { id: at.entryId, ownerId: at.ownerId },
    select: {
      contestId: true,
      number: true,
      confirmedAt: true,
      acceptedAt: true,
      rejectedAt: true,
      withdrawnAt: true,
      contest: { select: { townId: true } },
    },
  })
}
