import type { Prisma } from '#prisma'
import type { NewPhoto } from '../entry/entering.ts'
import type { PhotoKind } from '#app/domain/photo/kinds.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'

/** What is known of a stored photo as soon as it has been decoded. */
export type PhotoFile = {
  readonly name: string
  readonly width: number
  readonly height: number
  /** A ThumbHash in base64. */
  readonly thumbHash: string | null
  /** 64 bits as 16 hexadecimal digits. */
  readonly perceptualHash: string | null
}

export const photoFileColumns = {
  name: true,
  width: true,
  height: true,
  thumbHash: true,
  perceptualHash: true,
} as const satisfies Record<keyof PhotoFile, true>

/** Which of these names are those of photos of an entry or of a form. */
export async function namesInUse(db: Db, names: readonly string[]): Promise<ReadonlySet<string>> {
  const named = { where: { name: { in: [...names] } }, select: { name: true } }
  const [ofEntries, ofForms] = await Promise.all([
    db.photo.findMany(named),
    db.heldPhoto.findMany(named),
  ])
  return new Set([...ofEntries, ...ofForms].map(({ name }) => name))
}

/** A photo as a place in the order of its entry. */
export type Placed = { readonly id: string; readonly position: number }

/** Adds a photo behind the others; one that came with the same key before breaks the unique index. */
export async function insertPhoto(
  db: Db,
  entryId: string,
  photo: Omit<NewPhoto, 'position'> & { readonly position: number },
): Promise<void> {
  await db.photo.create({ data: { ...photo, entryId }, select: { id: true } })
}

export async function photoOfRequest(db: Db, at: { entryId: string; requestKey: string }) {
  return db.photo.findFirst({ where: at, select: { id: true } })
}

export async function describePhotoRow(
  db: Db,
  at: { entryId: string; photoId: string },
  said: { kind: PhotoKind; author: string | null; alts: LocalText },
): Promise<void> {
  await db.photo.updateMany({ where: { id: at.photoId, entryId: at.entryId }, data: said })
}

/** Lets two photos of an entry change places; position 0 is free for the moment between. */
export async function swapPhotos(
  tx: Prisma.TransactionClient,
  entryId: string,
  [one, other]: readonly [Placed, Placed],
): Promise<void> {
  const put = (id: string, position: number) =>
    tx.photo.updateMany({ where: { id, entryId }, data: { position } })
  await put(one.id, 0)
  await put(other.id, one.position)
  await put(one.id, other.position)
}

/** Puts the photos of an entry in this order; places beyond the last one are free for the moment between. */
export async function placePhotos(
  tx: Prisma.TransactionClient,
  entryId: string,
  order: readonly string[],
): Promise<void> {
  const put = (id: string, position: number) =>
    tx.photo.updateMany({ where: { id, entryId }, data: { position } })
  for (const [index, id] of order.entries()) await put(id, 1000 + index)
  for (const [index, id] of order.entries()) await put(id, index + 1)
}

export async function deletePhoto(db: Db, at: { entryId: string; photoId: string }): Promise<void> {
  await db.photo.deleteMany({ where: { id: at.photoId, entryId: at.entryId } })
}
