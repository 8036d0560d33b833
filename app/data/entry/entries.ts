import type { Prisma } from '#prisma'
import { isPublic } from '#app/domain/entry/entry.ts'
import { isPhotoKind, type PhotoKind } from '#app/domain/photo/kinds.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { photoColumns, shopColumns, standingColumns } from './columns.ts'

const entryColumns = {
  id: true,
  number: true,
  ...shopColumns,
  stories: true,
  hours: true,
  submittedAt: true,
  ...standingColumns,
  photos: { select: photoColumns, orderBy: { position: 'asc' }, take: 8 },
} as const satisfies Prisma.EntrySelect

type EntryRow = Prisma.EntryGetPayload<{ select: typeof entryColumns }>

export type PhotoOfEntry = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly thumbHash: string | null
  readonly alts: LocalText
  readonly kind: PhotoKind
  readonly author: string | null
}
export type Entry = Omit<EntryRow, 'stories' | 'photos'> & {
  readonly stories: LocalText
  readonly photos: readonly PhotoOfEntry[]
}
export type PublicEntry = Entry & { readonly number: number }

/** Entries in the running, by number. */
export async function publicEntries(db: Db, contestId: string): Promise<readonly PublicEntry[]> {
  const rows = await db.entry.findMany({
    where: inTheRunning(contestId),
    select: entryColumns,
    orderBy: { number: 'asc' },
    take: 1000,
  })
  return rows.map(entryFrom).filter(isPublic)
}

export async function publicEntry(
  db: Db,
  contestId: string,
  number: number,
): Promise<PublicEntry | null> {
  const row = await db.entry.findFirst({
    where: { ...inTheRunning(contestId), number },
    select: entryColumns,
  })
  const entry = row && entryFrom(row)
  return entry && isPublic(entry) ? entry : null
}

/** Every entry that ever had a number, for a result that names those withdrawn since. */
export async function allNumberedEntries(
  db: Db,
  contestId: string,
): Promise<readonly PublicEntry[]> {
  const rows = await db.entry.findMany({
    where: { contestId, number: { not: null } },
    select: entryColumns,
    orderBy: { number: 'asc' },
    take: 1000,
  })
  return rows.map(row => ({ ...entryFrom(row), number: row.number ?? 0 }))
}

/** Numbers and categories alone: what a vote has to name. */
export async function entriesInTheRunning(db: Db, contestId: string) {
  const rows = await db.entry.findMany({
    where: inTheRunning(contestId),
    select: { number: true, category: true },
    orderBy: { number: 'asc' },
    take: 1000,
  })
  return rows.map(row => ({ number: row.number ?? 0, category: row.category }))
}

/** What the desk may see: proven entries, and those it entered itself that wait for the shop. */
export const seenByDesk = {
  OR: [{ confirmedAt: { not: null } }, { enteredById: { not: null } }],
} satisfies Prisma.EntryWhereInput

export async function entriesForDesk(db: Db, at: { contestId: string; townId: string }) {
  const rows = await db.entry.findMany({
    where: { contestId: at.contestId, contest: { townId: at.townId }, ...seenByDesk },
    select: entryColumns,
    orderBy: { submittedAt: 'asc' },
    take: 1000,
  })
  return rows.map(entryFrom)
}

const forTheDeskAlone = {
  contactName: true,
  phone: true,
  owner: { select: { email: true } },
  rejectKind: true,
  rejectReason: true,
  enteredById: true,
  askedBy: true,
  legalForm: true,
  registrationNumber: true,
} as const

export async function entryForDesk(
  db: Db,
  at: { entryId: string; contestId: string; townId: string },
) {
  const row = await db.entry.findFirst({
    where: {
      id: at.entryId,
      contestId: at.contestId,
      contest: { townId: at.townId },
      ...seenByDesk,
    },
    select: { ...entryColumns, ...forTheDeskAlone },
  })
  if (!row) return null
  const { contactName, phone, owner, ...alone } = row
  return {
    ...entryFrom(row),
    contactName,
    phone,
    email: owner.email,
    rejectKind: alone.rejectKind,
    rejectReason: alone.rejectReason,
    enteredById: alone.enteredById,
    askedBy: alone.askedBy,
    legalForm: alone.legalForm,
    registrationNumber: alone.registrationNumber,
  }
}

const whereItStands = {
  contest: { select: { slug: true, titles: true, town: { select: { slug: true, name: true } } } },
} as const

export async function entriesOfOwner(db: Db, ownerId: string) {
  const rows = await db.entry.findMany({
    where: { ownerId, confirmedAt: { not: null } },
    select: { ...entryColumns, ...whereItStands },
    orderBy: { submittedAt: 'desc' },
    take: 100,
  })
  return rows.map(row => ({ ...entryFrom(row), ...placeFrom(row) }))
}

export async function entryOfOwner(db: Db, at: { entryId: string; ownerId: string }) {
  const row = await db.entry.findFirst({
    where: { id: at.entryId, ownerId: at.ownerId, confirmedAt: { not: null } },
    select: {
      ...entryColumns,
      rejectKind: true,
      rejectReason: true,
      agreedRulesHash: true,
      ...whereItStands,
    },
  })
  if (!row) return null
  const { rejectKind, rejectReason, agreedRulesHash } = row
  return { ...entryFrom(row), ...placeFrom(row), rejectKind, rejectReason, agreedRulesHash }
}

function placeFrom(row: Prisma.EntryGetPayload<{ select: typeof whereItStands }>) {
  const { slug, titles, town } = row.contest
  return {
    at: { town: town.slug, contest: slug },
    townName: town.name,
    contestTitles: localTextSchema.parse(titles),
  }
}

/** What the public may see of a contest's entries. */
export function inTheRunning(contestId: string) {
  return {
    contestId,
    number: { not: null },
    acceptedAt: { not: null },
    rejectedAt: null,
    withdrawnAt: null,
  } satisfies Prisma.EntryWhereInput
}

function entryFrom(row: EntryRow): Entry {
  const { stories, photos, ...columns } = row
  return {
    id: columns.id,
    number: columns.number,
    category: columns.category,
    shopName: columns.shopName,
    trade: columns.trade,
    street: columns.street,
    houseNumber: columns.houseNumber,
    postCode: columns.postCode,
    city: columns.city,
    hours: columns.hours,
    submittedAt: columns.submittedAt,
    confirmedAt: columns.confirmedAt,
    acceptedAt: columns.acceptedAt,
    rejectedAt: columns.rejectedAt,
    withdrawnAt: columns.withdrawnAt,
    stories: localTextSchema.parse(stories),
    photos: photos.map(photo => ({
      ...photo,
      alts: localTextSchema.parse(photo.alts),
      kind: isPhotoKind(photo.kind) ? photo.kind : 'detail',
    })),
  }
}
