import type { Prisma } from '#prisma'
import { isCommunityLanguage } from '#app/domain/town/bilingual.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { TownSettings } from '#app/domain/town/town-settings.ts'
import { isLanguage } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'

export const townColumns = {
  id: true,
  slug: true,
  name: true,
  nameGenitive: true,
  nameLocative: true,
  nameAdjective: true,
  municipality: true,
  timeZone: true,
  languages: true,
  colourPrimary: true,
  colourAccent: true,
  privacyContact: true,
  communityLanguage: true,
  communityName: true,
  communityMunicipality: true,
} as const satisfies Prisma.TownSelect

type TownRow = Prisma.TownGetPayload<{ select: typeof townColumns }>

export function townFrom(row: TownRow): Town {
  const { communityLanguage, communityName, communityMunicipality, ...town } = row
  return {
    ...town,
    languages: town.languages.filter(isLanguage),
    bilingual:
      isCommunityLanguage(communityLanguage) && communityName && communityMunicipality
        ? { language: communityLanguage, name: communityName, municipality: communityMunicipality }
        : null,
  }
}

export async function findTown(db: Db, slug: string): Promise<Town | null> {
  const row = await db.town.findUnique({ where: { slug }, select: townColumns })
  return row && townFrom(row)
}

export async function townById(db: Db, id: string): Promise<Town> {
  return townFrom(await db.town.findUniqueOrThrow({ where: { id }, select: townColumns }))
}

export async function listTowns(db: Db): Promise<readonly Town[]> {
  const rows = await db.town.findMany({ select: townColumns, orderBy: { slug: 'asc' }, take: 500 })
  return rows.map(townFrom)
}

export async function insertTown(
  db: Db,
  { bilingual, ...town }: Town & { publicKey: Uint8Array<ArrayBuffer>; createdAt: Date },
): Promise<void> {
  await db.town.create({
    data: {
      ...town,
      languages: [...town.languages],
      ...columnsOf(bilingual),
    },
  })
}

/** Puts what an organiser has edited in the place of what was there; the address and the key stay. */
export async function saveTownSettings(
  db: Db,
  townId: string,
  { bilingual, ...settings }: TownSettings,
): Promise<void> {
  await db.town.update({
    where: { id: townId },
    data: { ...settings, languages: [...settings.languages], ...columnsOf(bilingual) },
    select: { id: true },
  })
}

function columnsOf(bilingual: Town['bilingual']) {
  return {
    communityLanguage: bilingual?.language ?? null,
    communityName: bilingual?.name ?? null,
    communityMunicipality: bilingual?.municipality ?? null,
  }
}

export async function publicKeyOfTown(db: Db, townId: string): Promise<Uint8Array<ArrayBuffer>> {
  const row = await db.town.findUniqueOrThrow({
    where: { id: townId },
    select: { publicKey: true },
  })
  return row.publicKey
}

/** Towns and contests whose keys the store must have before anything is served. */
export async function keysNeeded(db: Db) {
  const towns = await db.town.findMany({
    select: { id: true, slug: true, publicKey: true },
    orderBy: { slug: 'asc' },
    take: 1000,
  })
  const contests = await db.contest.findMany({
    where: { callPublishedAt: { not: null }, resultPublishedAt: null, cancelledAt: null },
    select: { id: true, slug: true, town: { select: { slug: true } } },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return { towns, contests }
}
