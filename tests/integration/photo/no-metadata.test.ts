import { unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { photoFormats, widthsFor } from '#app/domain/photo/limits.ts'
import { drawShare } from '#app/use-cases/share/draw-share.ts'
import { packPhotos } from '#app/use-cases/photo/pack-photos.ts'
import { findShare } from '#app/web/share.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { addStored } from '#tests/support/photo-rows.ts'
import { testServices, type TestServices } from '#tests/support/services.ts'
import { allTelltales, tellingPhotos, toldBy } from '#tests/support/telling-photos.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

/** An accepted entry whose only photos are the given ones. */
async function entryWith(files: readonly Uint8Array[]) {
  const seeded = await seedContest(services)
  const { entryId } = await seedEntry(services, seeded, 'Pri Ani')
  await db.photo.deleteMany({ where: { entryId } })
  const { contestId } = seeded
  const photos = []
  for (const [index, file] of files.entries()) {
    photos.push(await addStored(services, { contestId, entryId, position: index + 1 }, file))
  }
  return { ...seeded, photos }
}

async function packed(contest: Parameters<typeof packPhotos>[1]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of await packPhotos(services, contest)) parts.push(part)
  return Buffer.concat(parts)
}

test('The photos of this test tell of their maker, place and device in every way', async () => {
  const told = Object.values(await tellingPhotos()).flatMap(toldBy)

  expect(allTelltales.filter(name => !told.includes(name))).toEqual([])
})

test('No file that is shown to anybody tells what an uploaded photo told', async () => {
  const files = Object.entries(await tellingPhotos())
  const { contest, organiserId, photos } = await entryWith(files.map(([, bytes]) => bytes))

  const told: Record<string, readonly string[]> = {}
  let looked = 0
  for (const [index, { name, width }] of photos.entries()) {
    for (const size of widthsFor(width)) {
      for (const format of photoFormats) {
        const bytes = await services.photos.rendition(name, size, format)
        if (!bytes) throw new Error(`There is no ${format} of ${size}`)
        looked += 1
        told[`${files[index]?.[0]} as ${format} of ${size}`] = toldBy(bytes)
      }
    }
  }
  const share = await findShare(services, contest, 1, 'sl')
  const picture = share && (await drawShare(services, share.share))
  if (!picture) throw new Error('Nothing is shared')
  told['the picture to share'] = toldBy(picture)
  const pack = await packed({ contest, actorId: organiserId })
  told['the media pack'] = toldBy(pack)
  for (const [name, bytes] of Object.entries(unzipSync(pack))) told[name] = toldBy(bytes)

  expect(looked).toBeGreaterThan(40)
  expect(Object.entries(told).filter(([, marks]) => marks.length > 0)).toEqual([])
})
