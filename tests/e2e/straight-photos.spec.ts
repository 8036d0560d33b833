import { Buffer } from 'node:buffer'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { cloudinaryServer } from '#tests/support/cloudinary-server.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { serve } from '#tests/support/serve.ts'
import { expect, passSignIn, test, words } from './fixtures.ts'

const { own, photoUpload } = words

test('An owner’s photo goes straight to the account, and through the server when the account does not take it', async ({
  page,
}) => {
  const account = await cloudinaryServer()
  const cloudinary = { url: account.url(), folder: 'vitrina.test' }
  const served = await serve({ cloudinary })
  const app = { ...served, services: { ...served.services, setClock: served.setClock } }
  account.now = app.services.now
  const contest = await seedContest(app.services)
  const { entryId, ownerId } = await seedEntry(app.services, contest, 'Pri Ani')
  await page.goto(new URL(addresses.myPhotos(entryId), app.url).href)
  await passSignIn(page, app, 'pri.ani@shops.test')
  const pieces: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith(addresses.photoUploads())) pieces.push(request.method())
  })
  const file = async (name: string) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await drawnPhoto({ width: 1700, height: 900 })),
  })
  const choose = page.getByLabel(photoUpload.choose)
  await expect(choose).toBeAttached()

  await choose.setInputFiles(await file('okno.jpg'))
  await expect(page.getByText(own.photos.place(2))).toBeVisible()
  const straight = [...pieces]
  account.limits.image_max_size_bytes = 99
  await choose.setInputFiles(await file('police.jpg'))
  await expect(page.getByText(own.photos.place(3))).toBeVisible()

  expect(straight).toEqual([])
  expect(pieces).toContain('PATCH')
  expect((await ownEntry(app.services.db, { entryId, ownerId }))?.photos).toHaveLength(3)
  await app.stop()
  await account.stop()
})
