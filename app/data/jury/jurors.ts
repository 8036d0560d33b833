import type { Prisma } from '#prisma'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'

const jurorColumns = {
  id: true,
  member: true,
  name: true,
  chair: true,
  invitedAt: true,
  declaredAt: true,
  signedOffAt: true,
  removedAt: true,
} as const satisfies Prisma.JurorSelect

export type Juror = Prisma.JurorGetPayload<{ select: typeof jurorColumns }>

/** A person's seat on the jury of a contest. */
export async function jurorOf(
  db: Db,
  at: { contestId: string; personId: string },
): Promise<Juror | null> {
  return db.juror.findFirst({ where: at, select: jurorColumns })
}

export async function contestsOfJuror(db: Db, personId: string) {
  const rows = await db.juror.findMany({
    where: { personId, contest: { cancelledAt: null } },
    select: {
      declaredAt: true,
      contest: {
        select: { slug: true, titles: true, town: { select: { slug: true, name: true } } },
      },
    },
    orderBy: { invitedAt: 'desc' },
    take: 50,
  })
  return rows.map(({ declaredAt, contest }) => ({
    declaredAt,
    at: { town: contest.town.slug, contest: contest.slug },
    townName: contest.town.name,
    titles: localTextSchema.parse(contest.titles),
  }))
}

/** The jury as the organiser has invited it. */
export async function juryForDesk(db: Db, at: { contestId: string; townId: string }) {
  return db.juror.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId } },
    select: { ...jurorColumns, removeReason: true, person: { select: { email: true } } },
    orderBy: { member: 'asc' },
    take: 1000,
  })
}

/** The jury as it is made public: who has declared to be impartial and was not removed since. */
export async function juryNames(db: Db, contestId: string) {
  return db.juror.findMany({
    where: { contestId, declaredAt: { not: null }, removedAt: null },
    select: { member: true, name: true, chair: true },
    orderBy: { member: 'asc' },
    take: 1000,
  })
}

/** Seats a juror as the next member; call with the contest's row locked. */
export async function insertJuror(
  tx: Prisma.TransactionClient,
  juror: {
    id: string
    contestId: string
    personId: string
    requestKey: string
    name: string
    chair: boolean
    invitedAt: Date
  },
): Promise<number> {
  const { _max } = await tx.juror.aggregate({
    where: { contestId: juror.contestId },
    _max: { member: true },
  })
  const member = (_max.member ?? 0) + 1
  await tx.juror.create({ data: { ...juror, member }, select: { id: true } })
  return member
}

export async function findJuror(
  db: Db,
  where: { contestId: string; personId?: string; requestKey?: string; chair?: boolean },
): Promise<{ id: string; personId: string } | null> {
  return db.juror.findFirst({ where, select: { id: true, personId: true } })
}

/** Everybody who may have a sheet, also who was removed since: what a count has to name. */
export async function jurorsForCount(db: Db, contestId: string) {
  return db.juror.findMany({
    where: { contestId, declaredAt: { not: null } },
    select: { member: true, chair: true, removedAt: true },
    orderBy: { member: 'asc' },
    take: 1000,
  })
}

export async function markDeclared(db: Db, jurorId: string, now: Date): Promise<boolean> {
  const { count } = await db.juror.updateMany({
    where: { id: jurorId, declaredAt: null, removedAt: null },
    data: { declaredAt: now },
  })
  return count === 1
}

export async function jurorForLetter(db: Db, jurorId: string) {
  return db.juror.findUnique({
    where: { id: jurorId },
    select: {
      name: true,
      contestId: true,
      signedOffAt: true,
      removedAt: true,
      removeReason: true,
      person: { select: { email: true, language: true } },
    },
  })
}
