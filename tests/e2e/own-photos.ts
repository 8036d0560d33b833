import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { addPhoto } from '#app/use-cases/entry/change-photos.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { type App, expect, passSignIn, words } from './fixtures.ts'

const { own, photoUpload } = words

export const seedPhotosContest = ({ services }: App) => seedContest(services)

/** The page of the photos of a new entry, awake, with its owner signed in. */
export async function openOwnPhotos(
  page: Page,
  app: App,
  {
    contest,
    shop,
    photos = 1,
    url = app.url,
  }: {
    readonly contest: Awaited<ReturnType<typeof seedPhotosContest>>
    readonly shop: string
    readonly photos?: number
    readonly url?: string
  },
) {
  const { services } = app
  const { entryId, ownerId } = await seedEntry(services, contest, shop)
  for (let more = 1; more < photos; more++) {
    const requestKey = services.random.uuid(services.now())
    const photo = { requestKey, bytes: await drawnPhoto(), kind: 'inside', author: null } as const
    await addPhoto(services, { entryId, ownerId }, photo)
  }
  await page.goto(new URL(addresses.myPhotos(entryId), url).href)
  await passSignIn(page, app, `${shop.toLowerCase().replaceAll(' ', '.')}@shops.test`)
  await expect(page.getByLabel(photoUpload.choose)).toBeAttached()
  const saved = async () => (await ownEntry(services.db, { entryId, ownerId }))?.photos ?? []
  return {
    entryId,
    saved,
    savedIds: async () => (await saved()).map(({ id }) => id),
    shownIds: () =>
      page
        .locator('[data-photo]')
        .evaluateAll(cards => cards.map(card => card.getAttribute('data-photo'))),
    place: (number: number) =>
      page.getByRole('listitem').filter({ hasText: own.photos.place(number) }),
    onTheirWay: page.getByRole('region', { name: photoUpload.onTheirWay }),
  }
}

/** A file as one chooses it, by the name that it has. */
export function fileOf(name: string, bytes: Uint8Array, mimeType = 'image/jpeg') {
  return { name, mimeType, buffer: Buffer.from(bytes) }
}

/** A connection that takes so many bytes a second. */
export async function sendSlowly(page: Page, bytesEachSecond: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput: bytesEachSecond,
  })
}
