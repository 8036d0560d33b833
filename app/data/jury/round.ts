import { isWayAside, type WayAside } from '#app/domain/jury/round.ts'
import type { Db } from '../db.ts'
import { sheetsOfJuror } from './sheets.ts'

/** All that a juror has done about entries, by the entry's id: for the juror alone. */
export async function roundOfJuror(db: Db, jurorId: string) {
  const sheets = await sheetsOfJuror(db, jurorId)
  const aside = await db.setAside.findMany({
    where: { jurorId },
    select: { entryId: true, how: true },
    orderBy: { entryId: 'asc' },
    take: 1000,
  })
  const recusals = await db.recusal.findMany({
    where: { jurorId },
    select: { entryId: true },
    orderBy: { entryId: 'asc' },
    take: 1000,
  })
  const sheetOf = new Map(sheets.map(sheet => [sheet.entryId, sheet]))
  const asideOf = new Map(aside.map(({ entryId, how }) => [entryId, wayFrom(how)]))
  const recused = new Set(recusals.map(({ entryId }) => entryId))
  return (entryId: string) => ({
    marks: sheetOf.get(entryId)?.marks ?? {},
    aside: asideOf.get(entryId) ?? null,
    recused: recused.has(entryId),
  })
}

/** How a juror has set an entry aside, if at all. */
export async function asideOf(
  db: Db,
  at: { jurorId: string; entryId: string },
): Promise<WayAside | null> {
  const row = await db.setAside.findUnique({
    where: { jurorId_entryId: { jurorId: at.jurorId, entryId: at.entryId } },
    select: { how: true },
  })
  return row && wayFrom(row.how)
}

export async function saveAside(
  db: Db,
  aside: { jurorId: string; entryId: string; how: WayAside; setAt: Date },
): Promise<void> {
  const { jurorId, entryId, how, setAt } = aside
  await db.setAside.upsert({
    where: { jurorId_entryId: { jurorId, entryId } },
    create: aside,
    update: { how, setAt },
    select: { how: true },
  })
}

export async function clearAside(db: Db, at: { jurorId: string; entryId: string }): Promise<void> {
  await db.setAside.deleteMany({ where: { jurorId: at.jurorId, entryId: at.entryId } })
}

/** What a juror wrote down about an entry; nobody else's is ever asked for. */
export async function noteOf(db: Db, at: { jurorId: string; entryId: string }): Promise<string> {
  const row = await db.sheetNote.findUnique({
    where: { jurorId_entryId: { jurorId: at.jurorId, entryId: at.entryId } },
    select: { text: true },
  })
  return row?.text ?? ''
}

/** Keeps a juror's note, or forgets it where it is empty. */
export async function saveNote(
  db: Db,
  note: { jurorId: string; entryId: string; text: string; writtenAt: Date },
): Promise<void> {
  const { jurorId, entryId, text, writtenAt } = note
  if (text === '') {
    await db.sheetNote.deleteMany({ where: { jurorId, entryId } })
    return
  }
  await db.sheetNote.upsert({
    where: { jurorId_entryId: { jurorId, entryId } },
    create: note,
    update: { text, writtenAt },
    select: { jurorId: true },
  })
}

function wayFrom(how: string): WayAside {
  return isWayAside(how) ? how : 'left'
}
