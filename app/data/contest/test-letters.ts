import type { Db } from '../db.ts'

export async function insertTestLetter(
  db: Db,
  letter: {
    readonly id: string
    readonly contestId: string
    readonly personId: string
    readonly createdAt: Date
  },
): Promise<void> {
  await db.testLetter.create({ data: letter, select: { id: true } })
}

/** The test letters of a contest that one person has asked for since an instant, the last first. */
export async function testLettersOf(
  db: Db,
  asked: { readonly contestId: string; readonly personId: string; readonly since: Date },
) {
  return db.testLetter.findMany({
    where: {
      contestId: asked.contestId,
      personId: asked.personId,
      createdAt: { gt: asked.since },
    },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
}

export async function testLetterForMail(db: Db, id: string) {
  return db.testLetter.findUnique({
    where: { id },
    select: { contestId: true, person: { select: { email: true, language: true } } },
  })
}
