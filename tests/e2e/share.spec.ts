import { addresses } from '#app/domain/town/addresses.ts'
import { expect, testsSharing } from './fixtures.ts'
import { seedStage } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(seedStage)

const shared = [
  { path: addresses.contest(at), title: 'Naj izložba' },
  { path: `${addresses.contest(at)}?lang=en`, title: 'Best window' },
  { path: addresses.entry(at, 1), title: 'Pri Ani, številka 1' },
  { path: addresses.results(at), title: 'Naj izložba' },
  { path: `${addresses.results(celje)}?lang=en`, title: 'Results: Best window' },
]

for (const { path, title } of shared) {
  test(`Whoever shares ${path} shares its title and a picture that can be fetched`, async ({
    page,
    app,
  }) => {
    await page.goto(path)
    const tag = (property: string) => page.locator(`meta[property="${property}"]`)

    await expect(tag('og:title')).toHaveAttribute('content', title)
    await expect(tag('og:url')).toHaveAttribute('content', app.url + path)
    await expect(tag('og:description')).toHaveAttribute('content', /\S/)
    await expect(tag('og:image:alt')).toHaveAttribute('content', /\S/)
    const image = (await tag('og:image').getAttribute('content')) ?? ''
    expect(image.startsWith(`${app.url}/share/`)).toBe(true)
    const answer = await fetch(image, { redirect: 'manual' })
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })
}

test('An earlier address of a picture leads to the present one, in its language', async ({
  app,
}) => {
  const early = `${addresses.share(at, 1, '0'.repeat(12))}?lang=en`

  const answer = await fetch(app.url + early, { redirect: 'manual' })

  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toMatch(
    /^\/share\/velenje\/2026\/1-[0-9a-f]{12}\.png\?lang=en$/,
  )
})

test('Results that are not published share the picture of the contest', async ({ page, app }) => {
  const early = addresses.share(at, 'results', '0'.repeat(12))

  const { status, headers } = await fetch(app.url + early, { redirect: 'manual' })

  expect(status).toBe(302)
  await page.goto(addresses.contest(at))
  const image = page.locator('meta[property="og:image"]')
  await expect(image).toHaveAttribute('content', `${app.url}${headers.get('location')}`)
})

const nowhere = [
  { what: 'an entry that waits for its check', path: addresses.share(at, 3, 'a') },
  { what: 'an entry of another town', path: addresses.share(celje, 99, 'a') },
  { what: 'a draft', path: addresses.share({ ...at, contest: '2027' }, 'contest', 'a') },
  { what: 'a town that is not here', path: addresses.share({ ...at, town: 'ptuj' }, 1, 'a') },
  { what: 'a picture of no such kind', path: '/share/velenje/2026/jury-a.png' },
]
for (const { what, path } of nowhere) {
  test(`There is no picture for ${what}`, async ({ app }) => {
    expect((await fetch(app.url + path, { redirect: 'manual' })).status).toBe(404)
  })
}

test('Each town has an icon and a manifest of its own, kept for ever and for it alone', async ({
  page,
  app,
}) => {
  await page.goto(addresses.town('velenje'))
  const href = (rel: string) => page.locator(`link[rel="${rel}"]`).getAttribute('href')
  const icon = (await href('icon')) ?? ''
  const manifest = (await href('manifest')) ?? ''
  const named = await (await fetch(app.url + manifest)).json()

  expect(named).toMatchObject({
    short_name: 'velenje',
    lang: 'sl',
    start_url: '/velenje',
    display: 'browser',
  })
  const pictures = named.icons.map(({ src }: { src: string }) => src)
  for (const path of [icon, (await href('apple-touch-icon')) ?? '', manifest, ...pictures]) {
    const answer = await fetch(app.url + path)
    expect({ path, status: answer.status }).toEqual({ path, status: 200 })
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const elsewhere = await fetch(app.url + path.replace('/velenje/', '/celje/'))
    expect({ path, elsewhere: elsewhere.status }).toEqual({ path, elsewhere: 404 })
  }
})
