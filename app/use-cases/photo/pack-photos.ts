import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { type PhotoOfEntry, publicEntries } from '#app/data/entry/entries.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { maxPhotoPixels, widthsFor } from '#app/domain/photo/limits.ts'
import { packWidth } from '#app/domain/photo/originals.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { packedName, type PackedPhoto, packReadme, packTable } from '#app/print/media-pack.ts'
import { record } from '../log/record.ts'

type Packing = { readonly contest: Contest; readonly actorId: string }
type Jpeg = { readonly bytes: Uint8Array; readonly width: number }

/**
 * The photos of a contest for newspapers, as the parts of a ZIP file: each encoded anew without metadata,
 * with who took it and how it may be used. One photo is in memory at a time, and the next one is made when
 * the one before was taken. The town's log says who took the pack.
 */
export async function packPhotos(
  services: Services,
  { contest, actorId }: Packing,
): Promise<AsyncGenerator<Uint8Array>> {
  await services.db.$transaction(tx =>
    record(services, tx, {
      townId: contest.town.id,
      contestId: contest.id,
      actorId,
      action: 'photo.pack-taken',
      subjectId: contest.id,
    }),
  )
  return partsOfPack(services, contest)
}

async function* partsOfPack(services: Services, contest: Contest): AsyncGenerator<Uint8Array> {
  const language = firstLanguage(contest.town)
  const title = textIn(contest.titles, language)
  const address = services.publicUrl + addresses.contest(placeOf(contest))
  const pack = openPack(services.now())
  const packed: PackedPhoto[] = []
  for (const entry of await publicEntries(services.db, contest.id)) {
    for (const [index, photo] of entry.photos.entries()) {
      const jpeg = await jpegOf(services, photo)
      if (!jpeg) continue
      const file = packedName(entry, index + 1)
      yield* pack.add(file, jpeg.bytes)
      const { number, shopName } = entry
      const { author, alts } = photo
      const height = Math.round((photo.height * jpeg.width) / photo.width)
      packed.push({ number, shopName, file, width: jpeg.width, height, author, alts })
    }
  }
  yield* pack.addText('photos.csv', packTable(packed, language))
  yield* pack.addText('README.txt', packReadme({ title, address }, language))
  yield* pack.end()
}

/** A photo at full size; the widest that the gallery has where its original cannot be read any more. */
async function jpegOf(services: Services, photo: PhotoOfEntry): Promise<Jpeg | null> {
  const original = await services.photos.original(photo.name)
  if (original) {
    const decoded = await services.decodePhoto(original, {
      maxPixels: maxPhotoPixels,
      widths: () => [packWidth(photo)],
      formats: ['jpg'],
    })
    const [rendition] = decoded.state === 'decoded' ? decoded.renditions : []
    if (rendition) return rendition
  }
  const width = widthsFor(photo.width).at(-1) ?? photo.width
  const bytes = await services.photos.rendition(photo.name, width)
  return bytes && { bytes, width }
}

/** A ZIP file that is written while it is read. JPEGs are stored as they are, since nothing makes them smaller. */
function openPack(at: Date) {
  const parts: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(part)
  })
  const add = (file: ZipPassThrough | ZipDeflate, bytes: Uint8Array) => {
    file.mtime = at
    zip.add(file)
    file.push(bytes, true)
    return parts.splice(0)
  }
  return {
    add: (name: string, bytes: Uint8Array) => add(new ZipPassThrough(name), bytes),
    addText: (name: string, text: string) =>
      add(new ZipDeflate(name), new TextEncoder().encode(text)),
    end: () => {
      zip.end()
      return parts.splice(0)
    },
  }
}
