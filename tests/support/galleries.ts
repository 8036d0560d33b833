import { randomBytes, randomUUID } from 'node:crypto'
import { maxPhotoPixels, widthsFor } from '#app/domain/photo/limits.ts'
import type { Services } from '#app/platform/services.ts'
import shops from '#app/demo/shops.json' with { type: 'json' }
import { drawnPhoto } from './photos.ts'

/** The photo of the shop at a place in the demonstration's list of shops, as it is uploaded. */
export type PhotoOf = (shop: number) => Promise<Uint8Array>

/**
 * Gives a contest accepted entries with photos, instead of those it has: invented shops, again and again.
 * The rows are written in bulk and each different photo is decoded once. The first entry has three photos.
 */
export async function seedGallery(
  services: Services,
  gallery: {
    readonly contestId: string
    readonly entries: number
    readonly photoOf?: PhotoOf | undefined
  },
): Promise<void> {
  const { db } = services
  const { contestId } = gallery
  const model = await db.entry.findFirstOrThrow({ where: { contestId, number: { not: null } } })
  await db.entry.deleteMany({ where: { contestId } })
  const decoded = await decodedPhotos(services, gallery.photoOf)
  const photos = []
  const entries = []
  for (let index = 0; index < gallery.entries; index++) {
    const shop = shops[index % shops.length]
    if (!shop) throw new Error('There is no shop')
    const { name, story, trade, street, houseNumber, latitude, longitude, stepFree } = shop
    const id = randomUUID()
    const place = { latitude, longitude, stepFree }
    const row = { shopName: name, trade, street, houseNumber, ...place, stories: { sl: story } }
    entries.push({ ...model, ...row, id, requestKey: randomUUID(), number: index + 1 })
    for (const position of index === 0 ? [1, 2, 3] : [1]) {
      const photo = decoded[(index + position - 1) % decoded.length]
      if (!photo) throw new Error('There is no photo')
      photos.push({ photo, entryId: id, position, name: randomBytes(16).toString('hex') })
    }
  }
  await db.entry.createMany({ data: entries as never })
  await db.photo.createMany({
    data: photos.map(({ photo: { width, height, perceptualHash, thumbHash }, ...row }) => ({
      ...row,
      id: randomUUID(),
      contestId,
      width,
      height,
      perceptualHash,
      thumbHash,
      alts: {},
      createdAt: services.now(),
    })),
  })
  for (const { name, photo } of photos) await services.photos.save({ name, ...photo })
  await db.contest.update({
    where: { id: contestId },
    data: { lastEntryNumber: gallery.entries, publicVersion: { increment: 1 } },
  })
}

async function decodedPhotos(services: Services, photoOf: PhotoOf | undefined) {
  const originals = photoOf
    ? await Promise.all(shops.map((_, shop) => photoOf(shop)))
    : [await drawnPhoto()]
  return Promise.all(
    originals.map(async original => {
      const options = { maxPixels: maxPhotoPixels, widths: widthsFor }
      const photo = await services.decodePhoto(original, options)
      if (photo.state !== 'decoded') throw new Error(`The photo is ${photo.state}`)
      const { width, height, perceptualHash, thumbHash, renditions } = photo
      return { original, width, height, perceptualHash, thumbHash, renditions }
    }),
  )
}
