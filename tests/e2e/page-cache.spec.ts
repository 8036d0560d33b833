import type { APIRequestContext } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { holdResults } from '#app/use-cases/contest/hold-results.ts'
import { seedContest, seedEntry, submitEntry } from '#tests/support/contests.ts'
import { type App, expect, test, words } from './fixtures.ts'
import { sessionOf } from './stage.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { seedVotes } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

const publicPaths = [
  addresses.town('velenje'),
  addresses.contest(at),
  addresses.entry(at, 1),
  addresses.rules(at),
  addresses.results(at),
  addresses.recount(at),
  addresses.entriesFile(at),
  addresses.townKey(at),
]

test('A public page is the same bytes for everybody, whoever is signed in, and sets no cookie', async ({
  app,
  request,
}) => {
  const { organiserEmail } = await seedTwoTowns(app)
  const { cookies } = await sessionOf(app, organiserEmail)
  const cookie = [...cookies.map(({ name, value }) => `${name}=${value}`), 'vitrina_language=en']
  const signedIn = { cookie: cookie.join('; '), 'accept-language': 'en' }

  for (const path of ['/', ...publicPaths]) {
    // Whoever comes first, with a name or without, makes the page for all others.
    const first = await request.get(`${path}?lang=en`, { headers: signedIn })
    const second = await request.get(`${path}?lang=en`)
    const [ours, theirs] = [await second.text(), await first.text()]

    expect(ours, path).toBe(theirs)
    expect(ours).not.toContain(organiserEmail)
    expect(second.headers(), path).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]+"$/),
      'cache-control': expect.stringMatching(/^public, max-age=0, s-maxage=\d+, must-revalidate$/),
      'content-security-policy': expect.not.stringContaining('nonce'),
    })
    expect([first.headers()['set-cookie'], second.headers()['set-cookie']]).toEqual([
      undefined,
      undefined,
    ])
  }
})

test('The vote and the pages of the signed-in are never kept', async ({ app, request }) => {
  await seedTwoTowns(app)

  for (const path of [addresses.vote(at), addresses.account(), '/velenje/2026/glasovanje/']) {
    expect((await request.get(path)).headers()['cache-control']).toBe('private, no-store')
  }
})

test('No page comes in another language or of another town, however they are asked for', async ({
  app,
  request,
}) => {
  await seedTwoTowns(app)
  const [mine, theirs] = ['Pri Ani', 'Vrtnica']

  for (const round of [1, 2]) {
    for (const [path, shop, language] of [
      [addresses.contest(at), mine, 'sl'],
      [`${addresses.contest(at)}?lang=en`, mine, 'en'],
      [`${addresses.contest(celje)}?lang=en&utm_source=mail`, theirs, 'en'],
      [`${addresses.contest(celje)}?lang=xx`, theirs, 'sl'],
    ] as const) {
      const html = await (await request.get(path)).text()

      expect(html, `${path}, round ${round}`).toContain(`<html lang="${language}"`)
      expect(html).toContain(shop)
      expect(html).not.toContain(shop === mine ? theirs : mine)
    }
  }
})

test('An entry is in the gallery the moment it is accepted, and one that is turned away never', async ({
  app,
  request,
}) => {
  const { velenje } = await seedTwoTowns(app)
  const desk = {
    townId: velenje.town.id,
    contestId: velenje.contestId,
    actorId: velenje.organiserId,
  }
  await app.setClock('2026-08-25T08:00:00Z')
  const cilka = await submitEntry(app.services, velenje, 'Pri Cilki')
  const darja = await submitEntry(app.services, velenje, 'Pri Darji')
  const gallery = async () => {
    const html = await (await request.get(addresses.contest(at))).text()
    return ['Pri Ani', 'Pri Cilki', 'Pri Darji'].filter(shop => html.includes(shop))
  }
  expect(await gallery()).toEqual(['Pri Ani'])
  expect((await request.get(addresses.entry(at, 2))).status()).toBe(404)

  await acceptEntry(app.services, { ...desk, entryId: cilka.entryId })
  expect(await gallery()).toEqual(['Pri Ani', 'Pri Cilki'])
  expect((await request.get(addresses.entry(at, 2))).status()).toBe(200)
  await rejectEntry(app.services, { ...desk, entryId: darja.entryId, reason: 'Zaprto.' })

  expect(await gallery()).toEqual(['Pri Ani', 'Pri Cilki'])
})

test('No result comes before its hour, and at its hour everybody has the same one', async ({
  app,
  request,
}) => {
  const { velenje } = await seedTwoTowns(app)
  const { contest, contestId, town, organiserId } = velenje
  await seedJudgement(app, velenje)
  await app.setClock(contest.reviewEndAt.toISOString())
  const read = () => Promise.all(Array.from({ length: 30 }, () => results(request)))
  await app.setClock(new Date(contest.resultsAt.getTime() - 1).toISOString())
  const early = await read()

  await app.setClock(contest.resultsAt.toISOString())
  const late = await read()
  const [published] = late
  await holdResults(app.services, {
    townId: town.id,
    contestId,
    actorId: organiserId,
    reason: 'Prepozno.',
  })

  expect(early.every(({ html }) => !html.includes(words.result.place(1)))).toBe(true)
  expect(published?.html).toContain(words.result.place(1))
  expect(new Set(late.map(({ html }) => html)).size).toBe(1)
  expect(new Set([...early, ...late].map(({ etag }) => etag)).size).toBe(2)
})

test('The gallery stands in the order of its address, which its links carry on and back', async ({
  app,
  page,
}) => {
  const { velenje } = await seedTwoTowns(app)
  await app.setClock('2026-08-25T08:00:00Z')
  for (const shop of ['Pri Bori', 'Pri Cilki', 'Pri Darji'])
    await seedEntry(app.services, velenje, shop)
  const shops = () => page.getByRole('heading', { level: 3 }).allTextContents()

  await page.goto(`${addresses.contest(at)}?order=2`)
  const second = await shops()
  await page.goto(`${addresses.contest(at)}?order=3`)
  const third = await shops()
  expect(third).not.toEqual(second)
  expect(third.toSorted()).toEqual(second.toSorted())

  await page.getByRole('link', { name: third[0] ?? '' }).click()
  await expect(page).toHaveURL(/\?order=3$/)
  await page.getByRole('link', { name: words.site.back }).click()
  await expect(page).toHaveURL(`${app.url}${addresses.contest(at)}?order=3`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${app.url}${addresses.contest(at)}?order=3&lang=en`)

  expect(await shops()).toEqual(third)
})

/** Velenje with the entry "Pri Ani" and Celje with "Vrtnica"; the clock stands in the entries. */
async function seedTwoTowns(app: App) {
  const other = await seedContest(app.services, { town: 'celje' })
  await seedEntry(app.services, other, 'Vrtnica')
  await app.setClock('2026-08-01T08:00:00Z')
  const velenje = await seedContest(app.services)
  const { entryId } = await seedEntry(app.services, velenje, 'Pri Ani')
  return { velenje: { ...velenje, entryId }, organiserEmail: velenje.organiserEmail }
}

async function seedJudgement(
  app: App,
  velenje: { contestId: string; organiserId: string; entryId: string },
) {
  const marks = new Map([[velenje.entryId, 9]])
  for (const shop of ['Pri Bori', 'Pri Cilki']) {
    marks.set((await seedEntry(app.services, velenje, shop)).entryId, 8)
  }
  await app.setClock('2026-09-14T06:00:00Z')
  await seedVotes(app.services, velenje, new Map([[1, 2]]))
  await seedSheets(app.services, velenje, marks)
}

async function results(request: APIRequestContext) {
  const answer = await request.get(addresses.results(at))
  return { html: await answer.text(), etag: answer.headers().etag }
}
