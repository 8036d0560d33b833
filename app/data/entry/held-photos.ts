import type { Prisma } from '#prisma'
import type { Db } from '../db.ts'
import { type PhotoFile, photoFileColumns } from '../photo/photos.ts'

export type FormKey = { readonly contestId: string; readonly requestKey: string }
export type HeldPhoto = PhotoFile

/** The photo that came with a form before, if there is one. */
export async function heldPhotoOf(db: Db, form: FormKey): Promise<HeldPhoto | null> {
  return db.heldPhoto.findUnique({
    where: { contestId_requestKey: keyOf(form) },
    select: photoFileColumns,
  })
}

/** Keeps a photo for a form instead of the one before, whose name is told. */
export async function holdForForm(
  tx: Prisma.TransactionClient,
  form: FormKey,
  photo: HeldPhoto & { readonly createdAt: Date },
): Promise<{ replaced: string | null }> {
  const before = await takeHeldPhoto(tx, form)
  await tx.heldPhoto.create({ data: { ...keyOf(form), ...photo }, select: { name: true } })
  return { replaced: before?.name ?? null }
}

/** Takes the photo out of keeping; calls for one form take turns until each has ended its transaction. */
export async function takeHeldPhoto(
  tx: Prisma.TransactionClient,
  form: FormKey,
): Promise<HeldPhoto | null> {
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtextextended(${form.requestKey}, 1))`
  const rows = await tx.$queryRaw<HeldPhoto[]>`
    delete from held_photo
    where contest_id = ${form.contestId}::uuid and request_key = ${form.requestKey}::uuid
    returning name, width, height, thumb_hash as "thumbHash", perceptual_hash as "perceptualHash"`
  return rows[0] ?? null
}

/** Forms whose photo has been kept since before an instant. */
export async function formsHeldSince(db: Db, before: Date): Promise<readonly FormKey[]> {
  return db.heldPhoto.findMany({
    where: { createdAt: { lte: before } },
    select: { contestId: true, requestKey: true },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
}

function keyOf({ contestId, requestKey }: FormKey): FormKey {
  return { contestId, requestKey }
}
