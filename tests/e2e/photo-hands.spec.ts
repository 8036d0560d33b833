import type { Page } from '@playwright/test'
import { drawnPhoto } from '#tests/support/photos.ts'
import { expect, testsSharing, words } from './fixtures.ts'
import { openOwnPhotos, seedPhotosContest } from './own-photos.ts'

const { photoUpload, own } = words
const { order } = photoUpload
const test = testsSharing(seedPhotosContest)

test('Photos dragged with the mouse stay in that order', async ({ page, app, seeds }) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Miši', photos: 3 })
  const [first, second, third] = await photos.savedIds()
  const handle = photos.place(1).getByRole('button', { name: order.handle(1) })
  const from = await middleOf(page, handle)

  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 20, { steps: 4 })
  await expect(page.getByText(order.over(1))).toBeAttached()
  await page.mouse.move(from.x, 640, { steps: 12 })
  await expect(page.getByText(order.over(2))).toBeAttached()
  await page.mouse.up()

  await expect.poll(photos.savedIds).toEqual([second, first, third])
  await page.reload()
  expect(await photos.shownIds()).toEqual([second, first, third])
})

test.describe('On a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a photo held with a finger at the lower edge goes further down than the screen shows', async ({
    page,
    app,
    seeds,
  }) => {
    const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Prstu', photos: 3 })
    const [first, ...others] = await photos.savedIds()
    const handle = photos.place(1).getByRole('button', { name: order.handle(1) })
    const { x, y } = await middleOf(page, handle)
    const finger = await fingerOn(page)

    await finger('touchStart', x, y)
    await expect(page.getByText(order.over(1))).toBeAttached()
    for (let step = 1; step <= 10; step++) await finger('touchMove', x, y + ((820 - y) * step) / 10)
    await expect(page.getByText(order.over(2))).toBeAttached()
    await finger('touchEnd')

    await expect.poll(photos.savedIds).not.toEqual([first, ...others])
    const saved = await photos.savedIds()
    expect(saved.filter(id => id !== first)).toEqual(others)
    await page.reload()
    expect(await photos.shownIds()).toEqual(saved)
  })
})

test('Photos dropped anywhere on the page are sent, and dragged text is left alone', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Metu' })
  const files = [
    await drawnPhoto({ width: 1700, height: 900 }),
    await drawnPhoto({ format: 'png' }),
  ]

  const text = await given(page, { over: 'h1', events: drops, text: 'Pri Metu' })
  const dropped = await given(page, { over: 'h1', events: drops, files })

  expect([text, dropped]).toEqual([[], ['dragover', 'drop']])
  await expect(photos.place(3)).toBeVisible()
  expect(new Set((await photos.saved()).map(({ width }) => width))).toEqual(new Set([640, 1700]))
})

test('A pasted picture is sent; text is text, also where a program has copied it as a picture too', async ({
  page,
  app,
  seeds,
}) => {
  const photos = await openOwnPhotos(page, app, { contest: seeds, shop: 'Pri Lepilu' })
  const files = [await drawnPhoto({ width: 1700, height: 900 })]
  const field = `#${await photos.place(1).getByLabel(own.photos.text('Slovenščina')).getAttribute('id')}`

  await given(page, { over: 'body', events: ['paste'], text: 'Rože' })
  await given(page, { over: field, events: ['paste'], text: 'Rože', files })
  await given(page, { over: 'body', events: ['paste'], files })

  await expect(photos.place(2)).toBeVisible()
  await expect(photos.onTheirWay).toBeHidden()
  expect((await photos.saved()).map(({ width }) => width)).toEqual([640, 1700])
})

const drops = ['dragenter', 'dragover', 'drop'] as const

/** Does to the page what dragging or pasting does; which of the events the page answers itself. */
async function given(
  page: Page,
  what: {
    readonly over: string
    readonly events: readonly ('paste' | (typeof drops)[number])[]
    readonly text?: string
    readonly files?: readonly Uint8Array[]
  },
): Promise<readonly string[]> {
  const { over, events, text, files = [] } = what
  const carried = files.map(bytes => Buffer.from(bytes).toString('base64'))
  return page.evaluate(
    ({ over, events, text, carried }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      for (const base64 of carried) {
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
        data.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
      }
      const target = document.querySelector(over)
      return events.filter(name => {
        const init = { bubbles: true, cancelable: true }
        const event =
          name === 'paste'
            ? new ClipboardEvent(name, { ...init, clipboardData: data })
            : new DragEvent(name, { ...init, dataTransfer: data })
        return target?.dispatchEvent(event) === false
      })
    },
    { over, events: [...events], text, carried },
  )
}

type Place = { readonly x: number; readonly y: number }

async function middleOf(page: Page, what: ReturnType<Page['locator']>): Promise<Place> {
  await what.scrollIntoViewIfNeeded()
  const box = await what.boundingBox()
  if (!box) throw new Error(`${page.url()} does not show it`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** One finger on the screen. */
async function fingerOn(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
}
