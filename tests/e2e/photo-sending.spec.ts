import { Buffer } from 'node:buffer'
import sharp from 'sharp'
import { maxPhotoBytes } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { linkTo } from '#tests/support/cuttable-link.ts'
import { cornersOf, fourColoursPhoto, photoFile } from '#tests/support/four-colours.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { expect, testsSharing, words } from './fixtures.ts'
import { fileOf, openOwnPhotos, seedPhotosContest, sendSlowly } from './own-photos.ts'

const { photoUpload, entry } = words
const test = testsSharing(seedPhotosContest)

/** A browser opens no smaller file to see whether it can be made smaller. */
const worthOpening = 2_000_000

test('A large photo arrives smaller, upright and without its place; what is small or cannot be opened as it was', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Meri' })
  const large = await largePhoto()
  const small = await drawnPhoto({ width: 1700, height: 900 })
  const heic = padded(await photoFile('eight-bits.heic'))

  const choose = page.getByLabel(photoUpload.choose)
  await choose.setInputFiles(fileOf('velika.jpg', large))
  await expect(photos.place(2)).toBeVisible()
  await choose.setInputFiles(fileOf('mala.jpg', small))
  await expect(photos.place(3)).toBeVisible()
  await choose.setInputFiles(fileOf('telefon.heic', heic, 'image/heic'))
  await expect(photos.place(4)).toBeVisible()

  const arrived = (await photos.saved()).slice(1)
  const originals = await Promise.all(
    arrived.map(async ({ name }) => Buffer.from((await app.services.photos.original(name)) ?? [])),
  )
  const [resized = Buffer.alloc(0)] = originals
  expect(arrived[0]).toMatchObject({ width: 2133, height: 3200 })
  expect(resized.length).toBeLessThan(large.length)
  expect(await cornersOf(resized)).toEqual(['blue', 'red', 'white', 'green'])
  const { format, exif, xmp, iptc, orientation } = await sharp(resized).metadata()
  expect([format, exif, xmp, iptc, orientation]).toEqual(['jpeg', ...Array(4)])
  expect([originals[1]?.equals(small), originals[2]?.equals(heic)]).toEqual([true, true])
})

test('Of several photos those that are none or too large say so, and the others arrive', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Zbirki' })
  const heavy = new Uint8Array(maxPhotoBytes + 1)
  const file = (name: string) => photos.onTheirWay.getByRole('listitem').filter({ hasText: name })

  await page
    .getByLabel(photoUpload.choose)
    .setInputFiles([
      fileOf('dobra.jpg', await drawnPhoto()),
      fileOf('racun.jpg', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')),
      fileOf('prevelika.jpg', heavy),
      fileOf('dobra.png', await drawnPhoto({ format: 'png' })),
    ])

  await expect(file('racun.jpg')).toContainText(entry.reasons['photo-pdf'])
  await expect(file('prevelika.jpg')).toContainText(entry.reasons['photo-too-large'])
  await expect(photos.place(3)).toBeVisible()
  await expect(photos.onTheirWay.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByText(photoUpload.room(5))).toBeVisible()
  for (const name of ['racun.jpg', 'prevelika.jpg'])
    await page.getByRole('button', { name: photoUpload.giveUpOf(name) }).click()
  await expect(photos.onTheirWay).toBeHidden()
  expect(await photos.saved()).toHaveLength(3)
})

test('A photo that did not get through is sent when its owner tries again, and taken back when they give up', async ({
  page,
  app,
  seeds,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'createImageBitmap'))
  const link = await linkTo(app.url)
  const contest = { contest: seeds, shop: 'Pri Vrvi', url: link.url }
  const photos = await openOwnPhotos(page, app, contest)
  const begun = () =>
    app.services.db.photoUpload.count({ where: { entryId: photos.entryId, outcome: null } })
  await sendSlowly(page, 1_000_000)
  const choose = page.getByLabel(photoUpload.choose)
  const underWay = async (name: string) => {
    const bytes = new Uint8Array(4_000_000)
    bytes.set(await drawnPhoto())
    await choose.setInputFiles(fileOf(name, bytes))
    const sent = () => page.getByRole('progressbar').getAttribute('value').then(Number)
    await expect.poll(sent).toBeGreaterThan(20)
  }

  await underWay('prva.jpg')
  await link.cut()
  // The browser believes that it is connected again, and each attempt fails.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(page.getByText(photoUpload.failed).first()).toBeVisible({ timeout: 50 })
  }).toPass()
  await link.mend()
  await page.getByRole('button', { name: photoUpload.retryOf('prva.jpg') }).click()
  await expect(photos.place(2)).toBeVisible()
  expect(await photos.saved()).toHaveLength(2)

  await underWay('druga.jpg')
  await page.getByRole('button', { name: photoUpload.giveUpOf('druga.jpg') }).click()
  await expect(photos.onTheirWay).toBeHidden()
  await expect.poll(begun).toBe(0)

  await underWay('tretja.jpg')
  await page.route(`**${addresses.photoUploads()}/*`, async route =>
    route.request().method() === 'DELETE' ? route.continue() : route.abort(),
  )
  await expect(page.getByText(photoUpload.states.pausing).first()).toBeVisible()
  await page.getByRole('button', { name: photoUpload.giveUpOf('tretja.jpg') }).click()
  await expect.poll(begun).toBe(0)
  expect(await photos.saved()).toHaveLength(2)
  await link.cut()
})

/** A photo taken with the telephone on its side, which says where it was taken. */
async function largePhoto(): Promise<Uint8Array> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '46/1 21/1 33/1' }
  const drawn = await fourColoursPhoto().png().toBuffer()
  const bytes = await sharp(drawn)
    .resize(6000, 4000, { kernel: 'nearest' })
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: gps })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  // Telephones append films and notes to their photos.
  return Buffer.concat([bytes, Buffer.alloc(worthOpening)])
}

/** A HEIC file with room in it that nothing uses. */
function padded(heic: Uint8Array): Uint8Array {
  const box = Buffer.alloc(worthOpening)
  box.writeUInt32BE(worthOpening)
  box.write('free', 4, 'latin1')
  return Buffer.concat([heic, box])
}
