import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

export type NewReport = {
  readonly id: string
  readonly contestId: string
  readonly requestKey: string
  readonly entryNumber: number | null
  readonly said: string
  readonly email: string | null
  readonly receivedAt: Date
}

/**
 * Numbers and writes a report. Reports of a contest wait for one another and never for its row, which is
 * busy while people vote.
 */
export async function insertReport(
  tx: Prisma.TransactionClient,
  report: NewReport,
): Promise<number> {
  await tx.$queryRaw`
    select pg_advisory_xact_lock(hashtextextended('reports:' || ${report.contestId}, 0))::text`
  const last = await tx.irregularityReport.aggregate({
    where: { contestId: report.contestId },
    _max: { number: true },
  })
  const number = (last._max.number ?? 0) + 1
  await tx.irregularityReport.create({ data: { ...report, number }, select: { id: true } })
  return number
}

export async function reportOfRequest(
  db: Db,
  at: { contestId: string; requestKey: string },
): Promise<{ number: number } | null> {
  return db.irregularityReport.findUnique({
    where: { contestId_requestKey: at },
    select: { number: true },
  })
}

/** Every report for the organiser, those that wait first. */
export async function reportsForDesk(db: Db, at: { contestId: string; townId: string }) {
  return db.irregularityReport.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId } },
    select: {
      number: true,
      entryNumber: true,
      said: true,
      email: true,
      receivedAt: true,
      handledAt: true,
      note: true,
    },
    orderBy: [{ handledAt: { sort: 'asc', nulls: 'first' } }, { number: 'asc' }],
    take: 1000,
  })
}

/** Marks a report as handled; null when there is none that waits under this number. */
export async function saveHandled(
  db: Db,
  at: { number: number; contestId: string; townId: string },
  handled: { handledAt: Date; note: string },
): Promise<{ id: string } | null> {
  const found = await db.irregularityReport.findFirst({
    where: {
      number: at.number,
      contestId: at.contestId,
      contest: { townId: at.townId },
      handledAt: null,
    },
    select: { id: true },
  })
  if (!found) return null
  const { count } = await db.irregularityReport.updateMany({
    where: { id: found.id, handledAt: null },
    data: handled,
  })
  return count === 1 ? found : null
}

export async function waitingReports(db: Db, contestId: string): Promise<number> {
  return db.irregularityReport.count({ where: { contestId, handledAt: null } })
}

/** Of the report itself the letter says nothing; it needs to know where it is, and to whom it goes. */
export async function reportForLetter(db: Db, reportId: string) {
  const row = await db.irregularityReport.findUnique({
    where: { id: reportId },
    select: {
      contestId: true,
      number: true,
      contest: { select: { town: { select: toOrganisers } } },
    },
  })
  if (!row) return null
  const organisers = row.contest.town.memberships.map(({ person }) => person.email)
  return { contestId: row.contestId, number: row.number, organisers }
}

const toOrganisers = {
  memberships: {
    where: { role: 'organiser' },
    select: { person: { select: { email: true } } },
    orderBy: { createdAt: 'asc' },
    take: 20,
  },
} as const satisfies Prisma.TownSelect

/** The contests that still know the address of somebody who reported, though the day of deletion is there. */
export async function contestsWithOldAddresses(db: Db, now: Date) {
  const rows = await db.contest.findMany({
    where: { voterDataDeleteAt: { lte: now }, reports: { some: { email: { not: null } } } },
    select: {
      id: true,
      voterDataDeleteAt: true,
      _count: { select: { objections: { where: { decidedAt: null } } } },
    },
    orderBy: { voterDataDeleteAt: 'asc' },
    take: 100,
  })
  return rows.map(({ id, voterDataDeleteAt, _count }) => ({
    id,
    voterDataDeleteAt,
    undecidedObjections: _count.objections,
  }))
}

export async function eraseReporters(db: Db, contestId: string): Promise<number> {
  const { count } = await db.irregularityReport.updateMany({
    where: { contestId, email: { not: null } },
    data: { email: null },
  })
  return count
}
