import type { PhotoOnDesk } from '#app/components/entry/photo-on-desk.ts'
import { proposedText } from '#app/components/entry/photo-text.ts'
import type { Db } from '#app/data/db.ts'
import {
  checkedPhotosOf,
  earlierPhotos,
  type PhotoCheck,
  type PhotoQueue,
  photosOfTown,
  photosToCheck,
  type ShownPhoto,
} from '#app/data/photo/checks.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { alikeToEach, type Hashed } from '#app/domain/photo/alike.ts'
import type { Dates } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'

/** The most photos that are shown beside one as alike to it. */
const mostAlike = 3

/** A photo of the queue as the desk shows it: its place, what was said, what it may be the same as. */
export async function photoOnDesk(
  db: Db,
  { contest, queue, dates }: { contest: Contest; queue: PhotoQueue; dates: Dates },
  photoId: string,
): Promise<PhotoOnDesk | null> {
  const index = queue.findIndex(({ id }) => id === photoId)
  const row = queue[index]
  const [photo] = await photosOfTown(db, { townId: contest.town.id, ids: [photoId] })
  if (!row || !photo) return null
  const alike = await alikeOf(db, { contest, queue }, [row])
  return {
    id: photo.id,
    entryId: photo.entryId,
    ...pictureOf(photo),
    place: index + 1,
    all: queue.length,
    previous: queue[index - 1]?.id ?? null,
    next: queue[index + 1]?.id ?? null,
    said: saidOf(photo.check, dates),
    alike: alike.get(photo.id) ?? [],
    texts: contest.town.languages.map(language => ({
      language,
      name: wordsIn(language).site.languageName,
      text: photo.alts[language] ?? proposedText(wordsIn(language).entry, photo.kind, photo.entry),
    })),
  }
}

/** The photos of one entry with what was said of each, for the page of its check. */
export async function photosOfCheck(
  db: Db,
  { contest, entryId, dates }: { contest: Contest; entryId: string; dates: Dates },
) {
  const queue = await photosToCheck(db, { contestId: contest.id, townId: contest.town.id })
  const photos = await checkedPhotosOf(db, entryId)
  const alike = await alikeOf(db, { contest, queue }, photos)
  return photos.map(photo => ({
    id: photo.id,
    ...pictureOf(photo),
    said: saidOf(photo.check, dates),
    alike: alike.get(photo.id) ?? [],
  }))
}

/** Of each photo those of other entries and earlier contests that it may be the same as. */
async function alikeOf(
  db: Db,
  { contest, queue }: { readonly contest: Contest; readonly queue: PhotoQueue },
  photos: readonly Hashed[],
) {
  const townId = contest.town.id
  const before = new Date(contest.holiday)
  const others: readonly Hashed[] = [...queue, ...(await earlierPhotos(db, { townId, before }))]
  const found = [...alikeToEach(photos, others)].map(([id, alike]) => {
    return { id, ids: alike.slice(0, mostAlike).map(({ photo }) => photo.id) }
  })
  const ids = found.flatMap(one => one.ids)
  const shown = ids.length === 0 ? [] : await photosOfTown(db, { townId, ids })
  const alikeFrom = (id: string) => {
    const other = shown.find(one => one.id === id)
    if (!other) return []
    return [{ id, ...pictureOf(other), year: other.contestId === contest.id ? null : other.year }]
  }
  return new Map(found.map(one => [one.id, one.ids.flatMap(alikeFrom)]))
}

function pictureOf({ name, width, height, thumbHash, kind, alts, author, entry }: ShownPhoto) {
  return {
    shown: { name, width, height, thumbHash, kind, alts, author },
    shop: { shopName: entry.shopName, trade: entry.trade },
  }
}

function saidOf(check: PhotoCheck | null, dates: Dates) {
  if (!check) return null
  const { reasons, by, checkedAt } = check
  return { reasons, by, when: dates.onDayAt(checkedAt), at: checkedAt.toISOString() }
}
