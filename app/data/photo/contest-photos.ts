import type { Db } from '../db.ts'
import { type PhotoFile, photoFileColumns } from './photos.ts'

type Page = { readonly after: string; readonly take: number }

/** The contest at the address of its town and its own; null where there is none. */
export async function contestIdAt(
  db: Db,
  at: { readonly town: string; readonly contest: string },
): Promise<string | null> {
  const where = { slug: at.contest, town: { slug: at.town } }
  const row = await db.contest.findFirst({ where, select: { id: true } })
  return row?.id ?? null
}

/** The photos of a contest's entries and of forms that are under way, by name. */
export async function* photosOfContest(db: Db, contestId: string): AsyncIterable<PhotoFile> {
  yield* inPages(page => db.photo.findMany(pageOf({ contestId }, page)))
  yield* inPages(page => db.heldPhoto.findMany(pageOf({ contestId }, page)))
}

/** The photos of every contest. */
export async function* photosOfAll(db: Db): AsyncIterable<PhotoFile> {
  yield* inPages(page => db.photo.findMany(pageOf({}, page)))
  yield* inPages(page => db.heldPhoto.findMany(pageOf({}, page)))
}

function pageOf(of: { readonly contestId?: string }, { after, take }: Page) {
  return {
    where: { ...of, name: { gt: after } },
    select: photoFileColumns,
    orderBy: { name: 'asc' as const },
    take,
  }
}

async function* inPages(read: (page: Page) => Promise<readonly PhotoFile[]>) {
  const take = 100
  let after = ''
  for (;;) {
    const photos = await read({ after, take })
    yield* photos
    const last = photos.at(-1)
    if (!last || photos.length < take) return
    after = last.name
  }
}
