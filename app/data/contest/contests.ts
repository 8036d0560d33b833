import type { Prisma } from '#prisma'
import { callWordsSchema, contactSchema } from '#app/domain/contest/call-words.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { rulesSchema } from '#app/domain/contest/rules.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { townColumns, townFrom } from '../town/towns.ts'

const contestColumns = {
  id: true,
  slug: true,
  titles: true,
  intros: true,
  rules: true,
  rulesHash: true,
  entriesOpenAt: true,
  entriesCloseAt: true,
  checkEndAt: true,
  votingOpenAt: true,
  votingCloseAt: true,
  judgingOpenAt: true,
  judgingCloseAt: true,
  reviewEndAt: true,
  ceremonyAt: true,
  resultsAt: true,
  objectionsEndAt: true,
  voterDataDeleteAt: true,
  callPublishedAt: true,
  countedAt: true,
  resultPublishedAt: true,
  heldAt: true,
  holdCode: true,
  holdReason: true,
  waivedHolds: true,
  minutesSignedAt: true,
  numberedAt: true,
  cancelledAt: true,
  cancelReason: true,
  publicVersion: true,
  publishNowAt: true,
  publishNowCode: true,
  publishNowReason: true,
  words: true,
  contact: true,
  holidayOn: true,
  mailTestedAt: true,
  town: { select: townColumns },
} as const satisfies Prisma.ContestSelect

type ContestRow = Prisma.ContestGetPayload<{ select: typeof contestColumns }>

/** A contest whoever asks; drafts too. */
export async function findContest(db: Db, at: ContestPlace): Promise<Contest | null> {
  const row = await db.contest.findFirst({
    where: { slug: at.contest, town: { slug: at.town } },
    select: contestColumns,
  })
  return row && contestFrom(row)
}

/** A contest whose call is published: what the public may see. */
export async function findPublicContest(db: Db, at: ContestPlace): Promise<Contest | null> {
  const row = await db.contest.findFirst({
    where: { slug: at.contest, town: { slug: at.town }, callPublishedAt: { not: null } },
    select: contestColumns,
  })
  return row && contestFrom(row)
}

export async function contestById(db: Db, id: string): Promise<Contest> {
  const row = await db.contest.findUniqueOrThrow({ where: { id }, select: contestColumns })
  return contestFrom(row)
}

/**
 * A town's contest with its row locked until the transaction ends, so that what is decided by it holds.
 * Throws when the town has no such contest: whoever asks has been let in by the same two ids.
 */
export async function lockContest(
  tx: Prisma.TransactionClient,
  at: { readonly contestId: string; readonly townId: string },
): Promise<Contest> {
  await tx.$queryRaw`
    select 1 from contest where id = ${at.contestId}::uuid and town_id = ${at.townId}::uuid for update`
  const row = await tx.contest.findFirstOrThrow({
    where: { id: at.contestId, townId: at.townId },
    select: contestColumns,
  })
  return contestFrom(row)
}

export async function publicContestsOf(db: Db, townId: string): Promise<readonly Contest[]> {
  const rows = await db.contest.findMany({
    where: { townId, callPublishedAt: { not: null } },
    select: contestColumns,
    orderBy: { resultsAt: 'desc' },
    take: 50,
  })
  return rows.map(contestFrom)
}

/** The contests of an organiser's towns, drafts too, the latest first. */
export async function contestsOfTowns(
  db: Db,
  townIds: readonly string[],
): Promise<readonly Contest[]> {
  const rows = await db.contest.findMany({
    where: { townId: { in: [...townIds] } },
    select: contestColumns,
    orderBy: { resultsAt: 'desc' },
    take: 1000,
  })
  return rows.map(contestFrom)
}

export type NewContest = Timeline & {
  readonly id: string
  readonly townId: string
  readonly requestKey: string
  readonly slug: string
  readonly titles: Prisma.InputJsonValue
  readonly intros: Prisma.InputJsonValue
  readonly rules: Prisma.InputJsonValue
  readonly words: Prisma.InputJsonValue
  readonly contact: Prisma.InputJsonValue
  readonly holidayOn: Date
  readonly createdAt: Date
}

export async function insertContest(db: Db, contest: NewContest): Promise<void> {
  await db.contest.create({ data: contest })
}

export async function findContestByRequest(db: Db, townId: string, requestKey: string) {
  const row = await db.contest.findUnique({
    where: { townId_requestKey: { townId, requestKey } },
    select: { id: true, slug: true },
  })
  return row
}

/** Writes the frozen rules; false when somebody published the call before. */
export async function saveFrozenRules(
  db: Db,
  contestId: string,
  frozen: { rulesText: string; rulesHash: Uint8Array<ArrayBuffer>; at: Date },
): Promise<boolean> {
  const { count } = await db.contest.updateMany({
    where: { id: contestId, callPublishedAt: null },
    data: {
      rulesText: frozen.rulesText,
      rulesHash: frozen.rulesHash,
      callPublishedAt: frozen.at,
      publicVersion: { increment: 1 },
    },
  })
  return count === 1
}

export async function updateHold(
  db: Db,
  contestId: string,
  hold: {
    heldAt: Date | null
    holdCode: string | null
    holdReason: string | null
    waivedHolds: readonly string[]
    publishNowAt?: null
  },
): Promise<boolean> {
  const { count } = await db.contest.updateMany({
    where: { id: contestId, resultPublishedAt: null, cancelledAt: null },
    data: { ...hold, waivedHolds: [...hold.waivedHolds], publicVersion: { increment: 1 } },
  })
  return count === 1
}

/** Says that the public sees something else of this contest from now on. */
export async function raisePublicVersion(db: Db, contestId: string): Promise<void> {
  await db.contest.updateMany({
    where: { id: contestId },
    data: { publicVersion: { increment: 1 } },
  })
}

/** The same for every contest of a town, of which all show something of the town. */
export async function raisePublicVersionsOfTown(db: Db, townId: string): Promise<void> {
  await db.contest.updateMany({ where: { townId }, data: { publicVersion: { increment: 1 } } })
}

function contestFrom({ holidayOn, ...row }: ContestRow): Contest {
  return {
    ...row,
    titles: localTextSchema.parse(row.titles),
    intros: localTextSchema.parse(row.intros),
    rules: rulesSchema.parse(row.rules),
    words: callWordsSchema.parse(row.words),
    contact: contactSchema.nullable().parse(row.contact),
    holiday: holidayOn.toISOString().slice(0, 10),
    town: townFrom(row.town),
  }
}
