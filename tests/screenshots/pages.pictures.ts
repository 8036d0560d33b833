import sharp from 'sharp'
import shops from '#app/demo/shops.json' with { type: 'json' }
import { renderShopfront } from '#app/demo/shopfronts/render.ts'
import { maxPhotoPixels, widthsFor } from '#app/domain/photo/limits.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Services } from '#app/platform/services.ts'
import { type App, codeFor, expect, testsSharing, words } from '../e2e/fixtures.ts'
import { askForVote } from '../e2e/forms.ts'
import { pages } from '../e2e/page-table.ts'
import { seedPages } from '../e2e/states.ts'
import { receiptNumber, typeCode } from '../e2e/votes.ts'
import { picturedLanguages, takePictures } from './picture.ts'

const test = testsSharing(async app => {
  const seeds = await seedPages(app, shopfront)
  await dressWindows(app.services)
  return seeds
})

for (const [name, line] of Object.entries(pages)) {
  test(name, async ({ page, seeds }) => {
    if (line.as) await seeds.signIn(page.context(), line.as)
    const path = seeds.pathOf(line)
    for (const language of picturedLanguages) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await takePictures(page, name, language)
    }
  })
}

test('the steps of a vote', async ({ page, app }) => {
  await page.goto(addresses.vote({ town: 'velenje', contest: '2026' }))
  await page.getByRole('button', { name: words.vote.choose.next }).click()
  await expect(page.getByLabel(words.vote.choose.age)).toHaveAccessibleDescription(/\S/)
  await takePictures(page, 'a vote with gaps', 'sl')

  const code = await askedFor(app, () => askForVote(page, 'Pri Ani', 'eva@voters.test'))
  await takePictures(page, 'the code of a vote', 'sl')
  await typeCode(page, code)
  await expect(page.getByText(receiptNumber)).toBeVisible()
  await page.getByText(words.vote.receipt.details).click()
  await takePictures(page, 'the receipt', 'sl')
})

async function askedFor(app: App, ask: () => Promise<void>): Promise<string> {
  const before = app.letters.length
  await ask()
  return codeFor(app, 'eva@voters.test', before)
}

async function shopfront(shop: number): Promise<Uint8Array> {
  return new Uint8Array(await renderShopfront(shops[shop % shops.length]?.id ?? ''))
}

/** Puts a drawn shopfront into each photo of one colour, in its size. */
async function dressWindows({ db, photos, decodePhoto }: Services): Promise<void> {
  const plain = await db.photo.findMany({ where: { width: 640 }, orderBy: { createdAt: 'asc' } })
  for (const [shop, { name, width, height }] of plain.entries()) {
    const drawn = await sharp(await shopfront(shop))
      .resize(width, height)
      .jpeg()
      .toBuffer()
    const photo = await decodePhoto(drawn, { maxPixels: maxPhotoPixels, widths: widthsFor })
    if (photo.state === 'decoded') await photos.save({ name, original: drawn, ...photo })
  }
}
