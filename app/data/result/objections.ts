import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

const columns = {
  number: true,
  grounds: true,
  submittedAt: true,
  decidedAt: true,
  granted: true,
  answer: true,
} as const satisfies Prisma.ObjectionSelect

/** Numbers and writes an objection; call with the contest's row locked. */
export async function insertObjection(
  tx: Prisma.TransactionClient,
  objection: {
    id: string
    contestId: string
    entryId: string
    requestKey: string
    grounds: string
    submittedAt: Date
  },
): Promise<number> {
  const last = await tx.objection.aggregate({
    where: { contestId: objection.contestId },
    _max: { number: true },
  })
  const number = (last._max.number ?? 0) + 1
  await tx.objection.create({ data: { ...objection, number }, select: { id: true } })
  return number
}

/** The number that a form got before with the same key, for the same entry. */
export async function objectionOfRequest(
  db: Db,
  at: { contestId: string; entryId: string; requestKey: string },
): Promise<{ number: number } | null> {
  return db.objection.findFirst({ where: at, select: { number: true } })
}

/** What an entry's owner sees of the objections of the entry. */
export async function objectionsOfEntry(db: Db, at: { entryId: string; ownerId: string }) {
  return db.objection.findMany({
    where: { entryId: at.entryId, entry: { ownerId: at.ownerId } },
    select: columns,
    orderBy: { number: 'asc' },
    take: 100,
  })
}

export async function objectionsForDesk(db: Db, at: { contestId: string; townId: string }) {
  return db.objection.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId } },
    select: { ...columns, entry: { select: { number: true, shopName: true } } },
    orderBy: { number: 'asc' },
    take: 1000,
  })
}

/** Writes the answer; null when there is no such objection, or it has one. */
export async function saveDecision(
  db: Db,
  at: { number: number; contestId: string; townId: string },
  decision: { granted: boolean; answer: string; decidedAt: Date },
): Promise<{ id: string } | null> {
  const found = await db.objection.findFirst({
    where: { number: at.number, contestId: at.contestId, contest: { townId: at.townId } },
    select: { id: true },
  })
  if (!found) return null
  const { count } = await db.objection.updateMany({
    where: { id: found.id, decidedAt: null },
    data: decision,
  })
  return count === 1 ? found : null
}

/** How many objections there were and what became of them: all that the public sees of them. */
export async function objectionCounts(db: Db, contestId: string) {
  const [received, granted, undecided] = await Promise.all([
    db.objection.count({ where: { contestId } }),
    db.objection.count({ where: { contestId, granted: true } }),
    db.objection.count({ where: { contestId, decidedAt: null } }),
  ])
  return { received, granted, refused: received - granted - undecided, undecided }
}
export async function undecidedOfEntry(db: Db, entryId: string): Promise<number> {
  return db.objection.count({ where: { entryId, decidedAt: null } })
}

/** What the letters about an objection need to know. */
export async function objectionForLetter(db: Db, objectionId: string) {
  return db.objection.findUnique({
    where: { id: objectionId },
    select: {
      ...columns,
      contestId: true,
      entryId: true,
      entry: {
        select: { shopName: true, owner: { select: { email: true, language: true } } },
      },
    },
  })
}
