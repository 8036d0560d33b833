import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { person, seedContest, shopForm } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { emptyPng, telephonePhoto, telltales } from '#tests/support/odd-photos.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let saved: { name: string; widths: readonly number[] }[]
beforeEach(() => {
  services = testServices(db)
  saved = []
})

/** Enters a shop with a photo, and notes what reaches the store. */
async function enterWith(photo: Uint8Array | null) {
  const { contest } = await seedContest(services)
  const owner = await person(services, 'vrtnica@shops.test')
  const { photos } = services
  const save: typeof photos.save = async whole => {
    saved.push({ name: whole.name, widths: widthsOf(whole.renditions) })
    await photos.save(whole)
  }
  const before = await everyRow(db)
  const requestKey = services.random.uuid(services.now())
  const answer = await enterShop(
    { ...services, photos: { ...photos, save } },
    { contest, ownerId: owner.id, requestKey, form: shopForm('Vrtnica'), photo },
  )
  return { answer, before }
}

function widthsOf(renditions: readonly { readonly width: number }[]): readonly number[] {
  return [...new Set(renditions.map(({ width }) => width))]
}

const text = new TextEncoder().encode('To ni fotografija, čeprav se konča z .jpg.')
const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
)
const tooLarge = async () => {
  const bytes = new Uint8Array(15 * 1024 * 1024 + 1)
  bytes.set(await drawnPhoto())
  return bytes
}
const truncated = async () => {
  const whole = await telephonePhoto()
  return whole.slice(0, Math.floor(whole.length * 0.8))
}

describe('A photo is refused for its own reason and leaves nothing behind', () => {
  test.each([
    ['when there is none', 'photo-missing', () => null],
    ['when the file is empty', 'photo-empty', () => new Uint8Array()],
    ['when it is a text that is called .jpg', 'photo-not-an-image', () => text],
    ['when it is a drawing that could hold a script', 'photo-svg', () => svg],
    ['when the upload broke off', 'photo-damaged', truncated],
    ['when it has more than 50 megapixels', 'photo-too-many-pixels', () => emptyPng(8000, 6251)],
    ['when it has more than 15 megabytes', 'photo-too-large', tooLarge],
  ])('%s', async (_, reason, photo) => {
    const { answer, before } = await enterWith(await photo())

    expect(answer).toEqual({ entered: false, reason })
    expect(await everyRow(db)).toEqual(before)
    expect([saved, services.queued]).toEqual([[], []])
  })
})

describe('A photo is taken', () => {
  test('at exactly 50 megapixels', async () => {
    const { answer } = await enterWith(emptyPng(8000, 6250))

    expect(answer.entered).toBe(true)
    expect(saved.map(({ widths }) => widths)).toEqual([[400, 800, 1600]])
  })

  test('in no width beyond its own', async () => {
    await enterWith(await drawnPhoto({ width: 640, height: 480, format: 'png' }))

    expect(saved.map(({ widths }) => widths)).toEqual([[400, 640]])
  })

  test('upright, in three widths, with nothing of its place, device or owner', async () => {
    const original = await telephonePhoto()

    await enterWith(original)

    const photo = await db.photo.findFirstOrThrow()
    expect([photo.width, photo.height]).toEqual([1000, 2000])
    const renditions = await Promise.all(
      [400, 800, 1000].map(async width => services.photos.rendition(photo.name, width)),
    )
    const others = await Promise.all(
      (['avif', 'webp'] as const).map(format => services.photos.rendition(photo.name, 400, format)),
    )
    const metadata = await Promise.all(renditions.map(bytes => sharp(bytes ?? []).metadata()))
    expect(metadata.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['jpeg', 400, 800],
      ['jpeg', 800, 1600],
      ['jpeg', 1000, 2000],
    ])
    const kept = metadata.flatMap(({ orientation, exif, xmp, iptc, icc }) => [
      orientation,
      exif,
      xmp,
      iptc,
      icc,
    ])
    expect(kept).toEqual(Array(15).fill(undefined))
    expect(foundIn(original)).toEqual(telltales)
    const found = [...renditions, ...others].map(bytes => bytes && foundIn(bytes))
    expect(found).toEqual([[], [], [], [], []])
  })

  test('under a name that nobody who has a copy of it can work out', async () => {
    const original = await drawnPhoto()
    await enterWith(original)

    const { name } = await db.photo.findFirstOrThrow()

    const hash = Buffer.from(services.hashing.sha256(original)).toString('hex')
    expect(name).toMatch(/^[0-9a-f]{32}$/)
    expect(name.slice(16)).not.toBe(hash.slice(16, 32))
    expect(await services.photos.rendition(hash.slice(0, 32), 400)).toBeNull()
    expect(await services.photos.rendition(name, 401)).toBeNull()
    expect(await services.photos.rendition(`../originals/${name}`, 400)).toBeNull()
  })
})

function foundIn(bytes: Uint8Array): readonly string[] {
  const written = Buffer.from(bytes).toString('latin1')
  return telltales.filter(telltale => written.includes(telltale))
}
