import type { Db } from '../db.ts'

/**
 * Only one request at a time writes to an upload, in whichever process it is answered. A holder that has
 * gone silent for ten seconds holds nothing any more; the database's own clock says so for all processes.
 */
export async function holdUpload(db: Db, id: string, holder: string): Promise<boolean> {
  const count = await db.$executeRaw`
    update photo_upload
    set holder = ${holder}::uuid, held_until = clock_timestamp() + interval '10 seconds', asked_back = false
    where id = ${id}::uuid and (held_until is null or held_until < clock_timestamp())`
  return count === 1
}

/** Goes on holding; tells whether it is still held, and whether another waits for it. */
export async function holdOn(
  db: Db,
  id: string,
  holder: string,
): Promise<'held' | 'asked-back' | 'lost'> {
  const rows = await db.$queryRaw<{ askedBack: boolean }[]>`
    update photo_upload set held_until = clock_timestamp() + interval '10 seconds'
    where id = ${id}::uuid and holder = ${holder}::uuid
    returning asked_back as "askedBack"`
  const [row] = rows
  if (!row) return 'lost'
  return row.askedBack ? 'asked-back' : 'held'
}

/** Asks whoever holds an upload to let go of it. */
export async function askBack(db: Db, id: string): Promise<void> {
  await db.photoUpload.updateMany({ where: { id }, data: { askedBack: true } })
}

export async function letGo(db: Db, id: string, holder: string): Promise<void> {
  const data = { holder: null, heldUntil: null, askedBack: false }
  await db.photoUpload.updateMany({ where: { id, holder }, data })
}
