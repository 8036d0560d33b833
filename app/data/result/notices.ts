import type { Prisma } from '#prisma'
import { isOccasion, type Occasion } from '#app/domain/result/notices.ts'
import type { Office } from '#app/domain/result/preview.ts'
import type { Db } from '../db.ts'

/** Called contests without results whose hour of publication lies in a span. */
export async function contestsNearResults(db: Db, { from, to }: { from: Date; to: Date }) {
  return db.contest.findMany({
    where: {
      callPublishedAt: { not: null },
      resultPublishedAt: null,
      cancelledAt: null,
      resultsAt: { gt: from, lte: to },
    },
    select: { id: true, townId: true, resultsAt: true, heldAt: true, countedAt: true },
    orderBy: { resultsAt: 'asc' },
    take: 1000,
  })
}

/** Whether anybody was told of an occasion and the hour it is about. */
export async function isToldOf(
  db: Db,
  about: { contestId: string; occasion: Occasion; at: Date },
): Promise<boolean> {
  const row = await db.publicationNotice.findFirst({ where: about, select: { id: true } })
  return row !== null
}

/** The organisers of a contest's town and the chair of its jury, each person once. */
export async function officesOf(
  db: Db,
  { contestId, townId }: { contestId: string; townId: string },
): Promise<readonly { readonly personId: string; readonly office: Office }[]> {
  const organisers = await db.membership.findMany({
    where: { townId, role: 'organiser' },
    select: { personId: true },
    orderBy: { personId: 'asc' },
    take: 100,
  })
  const chairs = await db.juror.findMany({
    where: { contestId, chair: true, declaredAt: { not: null }, removedAt: null },
    select: { personId: true },
    orderBy: { member: 'asc' },
    take: 10,
  })
  const known = new Set(organisers.map(({ personId }) => personId))
  return [
    ...organisers.map(({ personId }) => ({ personId, office: 'organiser' as const })),
    ...chairs
      .filter(({ personId }) => !known.has(personId))
      .map(({ personId }) => ({ personId, office: 'chair' as const })),
  ]
}

/** Notes that somebody is told; false when they were told of the same before. */
export async function insertNotice(
  tx: Prisma.TransactionClient,
  notice: {
    id: string
    contestId: string
    personId: string
    office: Office
    occasion: Occasion
    at: Date
  },
): Promise<boolean> {
  const { count } = await tx.publicationNotice.createMany({ data: [notice], skipDuplicates: true })
  return count === 1
}

export async function noticeForLetter(db: Db, id: string) {
  const row = await db.publicationNotice.findUnique({
    where: { id },
    select: {
      contestId: true,
      office: true,
      occasion: true,
      at: true,
      person: { select: { email: true, language: true } },
    },
  })
  if (!row || !isOccasion(row.occasion)) return null
  return {
    ...row,
    occasion: row.occasion,
    office: row.office === 'chair' ? 'chair' : 'organiser',
  } as const
}
