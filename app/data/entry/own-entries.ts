import type { Prisma } from '#prisma'
import type { Shop } from '#app/domain/entry/shop.ts'
import { isPhotoKind, type PhotoKind } from '#app/domain/photo/kinds.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import { localTextSchema } from '#app/domain/town/local-text-schema.ts'
import type { Db } from '../db.ts'
import { contactColumns, photoColumns, shopColumns, standingColumns } from './columns.ts'
import { lastAsking } from './completions.ts'

type Own = { readonly entryId: string; readonly ownerId: string }

const ownPhotoColumns = { id: true, position: true, ...photoColumns } as const

const columns = {
  id: true,
  contestId: true,
  ownerId: true,
  number: true,
  ...shopColumns,
  ...contactColumns,
  stories: true,
  hours: true,
  legalForm: true,
  registrationNumber: true,
  ...standingColumns,
  contest: { select: { townId: true } },
  photos: { select: ownPhotoColumns, orderBy: { position: 'asc' }, take: 8 },
  completions: lastAsking,
} as const satisfies Prisma.EntrySelect

type Row = Prisma.EntryGetPayload<{ select: typeof columns }>
export type OwnPhoto = Omit<Row['photos'][number], 'alts' | 'kind'> & {
  readonly alts: LocalText
  readonly kind: PhotoKind
}
export type OwnEntry = Omit<Row, 'stories' | 'photos' | 'contest' | 'completions'> & {
  readonly townId: string
  /** Until when the organiser waits for its completion; null where nothing is awaited. */
  readonly completionDueAt: Date | null
  readonly stories: LocalText
  readonly photos: readonly OwnPhoto[]
}

/** An entry with all that its owner may change; null when it is another's or not confirmed. */
export async function ownEntry(db: Db, { entryId, ownerId }: Own): Promise<OwnEntry | null> {
  const row = await db.entry.findFirst({
    where: { id: entryId, ownerId, confirmedAt: { not: null } },
    select: columns,
  })
  return row && ownFrom(row)
}

/** Confirmed entries in the running of which nobody has looked yet whether something is missing. */
export async function entriesToRemind(
  db: Db,
  at: { readonly now: Date; readonly closingBefore: Date },
): Promise<readonly OwnEntry[]> {
  const rows = await db.entry.findMany({
    where: {
      remindedAt: null,
      confirmedAt: { not: null },
      rejectedAt: null,
      withdrawnAt: null,
      contest: {
        callPublishedAt: { not: null },
        cancelledAt: null,
        entriesCloseAt: { lte: at.closingBefore },
        checkEndAt: { gt: at.now },
      },
    },
    select: columns,
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.map(ownFrom)
}

/** Says that it was looked at what is missing; false when another has said so. */
export async function markReminded(db: Db, entryId: string, now: Date): Promise<boolean> {
  const { count } = await db.entry.updateMany({
    where: { id: entryId, remindedAt: null },
    data: { remindedAt: now },
  })
  return count === 1
}

export type Details = Shop & { readonly stories: LocalText; readonly hours: readonly string[] }

export async function saveDetails(db: Db, own: Own, details: Details): Promise<void> {
  await db.entry.updateMany({
    where: whereOwn(own),
    data: { ...details, hours: [...details.hours] },
  })
}

/** Marks an entry as withdrawn; false when it was before. */
export async function markWithdrawn(db: Db, own: Own, now: Date): Promise<boolean> {
  const { count } = await db.entry.updateMany({
    where: { ...whereOwn(own), withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  return count === 1
}

export async function saveLegalForm(
  db: Db,
  own: Own,
  legal: { legalForm: string; registrationNumber: string },
): Promise<void> {
  await db.entry.updateMany({ where: whereOwn(own), data: legal })
}

function whereOwn({ entryId, ownerId }: Own) {
  return { id: entryId, ownerId } satisfies Prisma.EntryWhereInput
}

function ownFrom({ contest, stories, photos, completions, ...row }: Row): OwnEntry {
  const [asking] = completions
  return {
    ...row,
    completionDueAt: asking && !asking.answeredAt ? asking.dueAt : null,
    townId: contest.townId,
    stories: localTextSchema.parse(stories),
    photos: photos.map(photo => ({
      ...photo,
      alts: localTextSchema.parse(photo.alts),
      kind: isPhotoKind(photo.kind) ? photo.kind : 'detail',
    })),
  }
}
