import type { Prisma } from '#prisma'
import { type PhotoReason, reasonsFrom } from '#app/domain/photo/check.ts'
import { isPhotoKind, type PhotoKind } from '#app/domain/photo/kinds.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { photoColumns, standingColumns } from '../entry/columns.ts'
import { lastAsking } from '../entry/completions.ts'

type Desk = { readonly contestId: string; readonly townId: string }

const checkColumns = {
  reasons: true,
  checkedById: true,
  checkedAt: true,
  checkedBy: { select: { name: true, email: true } },
} as const satisfies Prisma.PhotoCheckSelect
type CheckRow = Prisma.PhotoCheckGetPayload<{ select: typeof checkColumns }>

export type PhotoCheck = {
  readonly reasons: readonly PhotoReason[]
  readonly checkedById: string
  readonly checkedAt: Date
  /** The name of who said so, or the address where no name is known. */
  readonly by: string
}

const inTheRunning = {
  confirmedAt: { not: null },
  rejectedAt: null,
  withdrawnAt: null,
} satisfies Prisma.EntryWhereInput

export type PhotoQueue = Awaited<ReturnType<typeof photosToCheck>>

/** All photos of a town's contest that are to be looked at, entry by entry as these came. */
export async function photosToCheck(db: Db, { contestId, townId }: Desk) {
  const rows = await db.photo.findMany({
    where: { contestId, contest: { townId }, entry: inTheRunning },
    select: { id: true, entryId: true, perceptualHash: true, check: { select: checkColumns } },
    orderBy: [{ entry: { submittedAt: 'asc' } }, { entryId: 'asc' }, { position: 'asc' }],
    take: 8000,
  })
  return rows.map(({ check, ...row }) => ({ ...row, check: check && checkFrom(check) }))
}

export async function photosUnseen(db: Db, { contestId, townId }: Desk): Promise<number> {
  return db.photo.count({
    where: { contestId, contest: { townId }, entry: inTheRunning, check: null },
  })
}

/** The hashes of photos in the town's contests of earlier holidays, the latest first. */
export async function earlierPhotos(db: Db, { townId, before }: { townId: string; before: Date }) {
  return db.photo.findMany({
    where: {
      perceptualHash: { not: null },
      contest: { townId, holidayOn: { lt: before } },
      entry: { confirmedAt: { not: null } },
    },
    select: { id: true, entryId: true, perceptualHash: true },
    orderBy: [{ contest: { holidayOn: 'desc' } }, { id: 'asc' }],
    take: 8000,
  })
}

const shownColumns = {
  id: true,
  entryId: true,
  contestId: true,
  position: true,
  ...photoColumns,
  entry: { select: { shopName: true, trade: true, number: true, ...standingColumns } },
  contest: { select: { slug: true, holidayOn: true } },
  check: { select: checkColumns },
} as const satisfies Prisma.PhotoSelect

export type ShownPhoto = Awaited<ReturnType<typeof photosOfTown>>[number]

/** Photos of a town by their ids, each with its shop and the year of its contest. */
export async function photosOfTown(
  db: Db,
  { townId, ids }: { readonly townId: string; readonly ids: readonly string[] },
) {
  const rows = await db.photo.findMany({
    where: { id: { in: [...ids] }, contest: { townId } },
    select: shownColumns,
    orderBy: { id: 'asc' },
    take: 100,
  })
  return rows.map(shownFrom)
}

/** The photos of one entry in their order, with what was said of each: call with an entry that one may see. */
export async function checkedPhotosOf(db: Db, entryId: string) {
  const rows = await db.photo.findMany({
    where: { entryId },
    select: { ...shownColumns, perceptualHash: true },
    orderBy: { position: 'asc' },
    take: 8,
  })
  return rows.map(row => ({ ...shownFrom(row), perceptualHash: row.perceptualHash }))
}

/** Entries of a town's contest by their ids, with when their owners were last asked for something. */
export async function entriesAskedAbout(
  db: Db,
  at: Desk & { readonly entryIds: readonly string[] },
) {
  const rows = await db.entry.findMany({
    where: {
      id: { in: [...at.entryIds] },
      contestId: at.contestId,
      contest: { townId: at.townId },
    },
    select: {
      id: true,
      number: true,
      shopName: true,
      phone: true,
      owner: { select: { language: true } },
      ...standingColumns,
      completions: lastAsking,
    },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return rows.map(({ completions, owner, ...row }) => {
    return { ...row, language: owner.language, lastAskedAt: completions[0]?.askedAt ?? null }
  })
}

/** A photo on the desk of its contest; null when it is gone or another's. */
export async function photoOnDesk(db: Db, at: Desk & { readonly photoId: string }) {
  const row = await db.photo.findFirst({
    where: { id: at.photoId, contestId: at.contestId, contest: { townId: at.townId } },
    select: shownColumns,
  })
  return row && shownFrom(row)
}

export async function savePhotoCheck(
  db: Db,
  photoId: string,
  check: { reasons: readonly PhotoReason[]; checkedById: string; checkedAt: Date },
): Promise<void> {
  const said = { ...check, reasons: [...check.reasons] }
  await db.photoCheck.upsert({
    where: { photoId },
    create: { photoId, ...said },
    update: said,
    select: { photoId: true },
  })
}

/** Takes back what somebody said of a photo; false when it was somebody else, or nobody. */
export async function deletePhotoCheck(
  db: Db,
  at: { photoId: string; checkedById: string },
): Promise<boolean> {
  const { count } = await db.photoCheck.deleteMany({ where: at })
  return count === 1
}

export async function savePhotoTexts(db: Db, photoId: string, alts: LocalText): Promise<void> {
  await db.photo.updateMany({ where: { id: photoId }, data: { alts } })
}

/** Photos that were stored before hashes were made, a few of them. */
export async function photosWithoutHash(db: Db, most: number) {
  return db.photo.findMany({
    where: { perceptualHash: null },
    select: { id: true, name: true, width: true },
    orderBy: { id: 'desc' },
    take: most,
  })
}

export async function savePerceptualHash(db: Db, id: string, hash: string): Promise<void> {
  await db.photo.updateMany({ where: { id, perceptualHash: null }, data: { perceptualHash: hash } })
}

type ShownRow = Prisma.PhotoGetPayload<{ select: typeof shownColumns }>

function shownFrom({ check, contest, ...row }: ShownRow) {
  const kind: PhotoKind = isPhotoKind(row.kind) ? row.kind : 'detail'
  return {
    id: row.id,
    entryId: row.entryId,
    contestId: row.contestId,
    position: row.position,
    name: row.name,
    width: row.width,
    height: row.height,
    thumbHash: row.thumbHash,
    author: row.author,
    alts: localTextSchema.parse(row.alts),
    kind,
    entry: row.entry,
    year: contest.holidayOn.getUTCFullYear(),
    check: check && checkFrom(check),
  }
}

function checkFrom({ checkedBy, reasons, ...row }: CheckRow): PhotoCheck {
  return { ...row, reasons: reasonsFrom(reasons), by: checkedBy.name ?? checkedBy.email }
}
