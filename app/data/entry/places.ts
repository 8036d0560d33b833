import type { Prisma } from '#prisma'
import type { Place } from '#app/domain/map/place.ts'
import type { Db } from '../db.ts'
import { boardColumns } from './columns.ts'
import { inTheRunning } from './entries.ts'

const placeColumns = { latitude: true, longitude: true, stepFree: true } as const

const mapColumns = {
  number: true,
  ...boardColumns,
  ...placeColumns,
} as const satisfies Prisma.EntrySelect

/** An entry as the map names it, with its place if it has one. */
export type MapEntry = {
  readonly number: number
  readonly shopName: string
  readonly trade: string
  readonly street: string
  readonly houseNumber: string
  readonly place: Place | null
  readonly stepFree: boolean | null
}

/** Entries in the running for the map, by number. */
export async function entriesOnMap(db: Db, contestId: string): Promise<readonly MapEntry[]> {
  const rows = await db.entry.findMany({
    where: inTheRunning(contestId),
    select: mapColumns,
    orderBy: { number: 'asc' },
    take: 1000,
  })
  return rows.map(({ latitude, longitude, number, ...row }) => {
    return { ...row, number: number ?? 0, place: placeFrom({ latitude, longitude }) }
  })
}

type AtDesk = { readonly entryId: string; readonly contestId: string; readonly townId: string }

/** Where an entry of the town stands, as far as it is known. */
export async function placeOfEntry(db: Db, at: AtDesk) {
  const row = await db.entry.findFirst({ where: atDesk(at), select: placeColumns })
  return row && { place: placeFrom(row), stepFree: row.stepFree }
}

/** The places of a contest's other entries, whatever the check says of them. */
export async function placesOfOthers(db: Db, at: AtDesk): Promise<readonly Place[]> {
  const rows = await db.entry.findMany({
    where: { contestId: at.contestId, id: { not: at.entryId }, latitude: { not: null } },
    select: placeColumns,
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.map(placeFrom).filter(place => place !== null)
}

/** Every place known in a town, so that its plan can be drawn around them. */
export async function placesOfTown(db: Db, townId: string): Promise<readonly Place[]> {
  const rows = await db.entry.findMany({
    where: { contest: { townId }, latitude: { not: null } },
    select: placeColumns,
    distinct: ['latitude', 'longitude'],
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.map(placeFrom).filter(place => place !== null)
}

export async function savePlace(
  db: Db,
  at: AtDesk,
  { place, stepFree }: { readonly place: Place | null; readonly stepFree: boolean | null },
): Promise<void> {
  await db.entry.updateMany({
    where: atDesk(at),
    data: {
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      stepFree,
    },
  })
}

function atDesk({ entryId, contestId, townId }: AtDesk) {
  return { id: entryId, contestId, contest: { townId } } satisfies Prisma.EntryWhereInput
}

function placeFrom(row: {
  readonly latitude: number | null
  readonly longitude: number | null
}): Place | null {
  const { latitude, longitude } = row
  return latitude === null || longitude === null ? null : { latitude, longitude }
}
