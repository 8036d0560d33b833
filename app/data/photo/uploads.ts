import { isPhotoKind, type PhotoKind } from '#app/domain/photo/kinds.ts'
import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'

/** Whose an upload is: the owner's of an entry, or whoever holds the key of an entry form. */
export type Uploader = { readonly ownerId: string } | { readonly formKey: string }

export type NewUpload = {
  readonly id: string
  readonly contestId: string
  readonly entryId: string | null
  readonly formKey: string | null
  readonly fileName: string
  readonly length: number
  readonly kind: PhotoKind
  readonly author: string | null
  readonly createdAt: Date
}
export type PhotoUpload = NewUpload & {
  /** What became of it; null until it is whole. */
  readonly outcome: string | null
  readonly ownerId: string | null
}

const columns = {
  id: true,
  contestId: true,
  entryId: true,
  formKey: true,
  fileName: true,
  length: true,
  kind: true,
  author: true,
  createdAt: true,
  outcome: true,
  entry: { select: { ownerId: true } },
} as const satisfies Prisma.PhotoUploadSelect
type Row = Prisma.PhotoUploadGetPayload<{ select: typeof columns }>

export async function insertUpload(db: Db, upload: NewUpload): Promise<void> {
  await db.photoUpload.create({ data: upload, select: { id: true } })
}

/** An upload that is this person's or this form's; null for anybody else's. */
export async function uploadOf(db: Db, id: string, by: Uploader): Promise<PhotoUpload | null> {
  const row = await db.photoUpload.findFirst({ where: { id, ...ownedBy(by) }, select: columns })
  return row && uploadFrom(row)
}

/** The length of an upload that may be written to; whose it is has been asked before. */
export async function lengthOfUpload(db: Db, id: string): Promise<number | null> {
  const row = await db.photoUpload.findUnique({ where: { id }, select: { length: true } })
  return row?.length ?? null
}

/** How many uploads of a person, or of a form, have begun since an instant and are not whole. */
export async function countUnfinished(db: Db, by: Uploader, since: Date): Promise<number> {
  const where = { outcome: null, createdAt: { gt: since }, ...ownedBy(by) }
  return db.photoUpload.count({ where })
}

/**
 * The unfinished uploads of an entry that can still be gone on with, the oldest first. One without a file's
 * name cannot, as nobody knows what to choose again.
 */
export async function unfinishedOf(
  db: Db,
  own: { readonly entryId: string; readonly ownerId: string },
  since: Date,
): Promise<readonly PhotoUpload[]> {
  const { entryId, ownerId } = own
  const rows = await db.photoUpload.findMany({
    where: {
      entryId,
      entry: { ownerId },
      outcome: null,
      createdAt: { gt: since },
      fileName: { not: '' },
    },
    select: columns,
    orderBy: { id: 'asc' },
    take: 30,
  })
  return rows.map(uploadFrom)
}

/** Notes what became of an upload; what has been noted stays, and then the answer is false. */
export async function noteOutcome(db: Db, id: string, outcome: string): Promise<boolean> {
  const where = { id, outcome: null }
  const { count } = await db.photoUpload.updateMany({ where, data: { outcome } })
  return count === 1
}

export async function deleteUpload(db: Db, id: string): Promise<void> {
  await db.photoUpload.deleteMany({ where: { id } })
}

/** Uploads that began before an instant, whatever became of them. */
export async function uploadsBegunBefore(db: Db, before: Date) {
  return db.photoUpload.findMany({
    where: { createdAt: { lte: before } },
    select: { id: true, outcome: true },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
}

function ownedBy(by: Uploader) {
  return 'ownerId' in by ? { entry: { ownerId: by.ownerId } } : { formKey: by.formKey }
}

function uploadFrom({ entry, kind, ...row }: Row): PhotoUpload {
  if (!isPhotoKind(kind)) throw new Error(`Unknown kind of photo: ${kind}`)
  return { ...row, kind, ownerId: entry?.ownerId ?? null }
}
