import { type APIRequestContext, request } from '@playwright/test'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { addresses } from '#app/domain/town/addresses.ts'
import routes from '#app/routes.ts'
import { english, expect, passSignIn, testsSharing, words } from './fixtures.ts'
import { type Role, roles, routeTable } from './route-table.ts'
import { seedStage, sessionOf } from './stage.ts'

const at = { town: 'velenje', contest: '2026' }
const celje = { town: 'celje', contest: '2026' }

const test = testsSharing(async app => {
  const stage = await seedStage(app)
  const visits = new Map<Role, APIRequestContext>()
  for (const role of roles) {
    const storageState = role === 'visitor' ? undefined : await sessionOf(app, stage.emails[role])
    visits.set(role, await request.newContext({ baseURL: app.url, storageState }))
  }
  const ask = async (role: Role, path: string) => {
    const visit = visits.get(role)
    if (!visit) throw new Error(`Nobody is ${role}`)
    return visit.get(path, { maxRedirects: 0 })
  }
  return { stage, ask }
})

test('Every address of the site has its line in the table', () => {
  expect(Object.keys(routeTable).sort()).toEqual(patternsOf(routes).sort())
})

for (const [pattern, { path, statuses }] of Object.entries(routeTable)) {
  test(`${pattern} opens to whom it should`, async ({ seeds: { stage, ask } }) => {
    const answered = Object.fromEntries(
      await Promise.all(
        roles.map(async role => [role, (await ask(role, path(stage))).status()] as const),
      ),
    )

    expect(answered).toEqual(statuses)
  })
}

test('Whoever is not signed in is led to sign in and back', async ({ seeds: { ask } }) => {
  const answer = await ask('visitor', addresses.deskJury(at))

  expect(answer.headers().location).toBe('/account?next=%2Forganiser%2Fvelenje%2F2026%2Fjury')
})

const publicPages = [
  addresses.home(),
  addresses.town('velenje'),
  addresses.contest(at),
  addresses.entry(at, 1),
  addresses.rules(at),
  addresses.map(at),
  addresses.map(at, 'stepfree'),
  addresses.results(at),
  addresses.results(celje),
  addresses.accessibility('velenje'),
  addresses.privacy('velenje'),
  addresses.cookies('velenje'),
]

test('Public pages run no script, set no cookie and are the same for everybody', async ({
  seeds: { ask },
}) => {
  for (const path of publicPages) {
    const [forVisitor, forOrganiser] = [await ask('visitor', path), await ask('organiser', path)]
    const html = await forVisitor.text()
    expect(html).toContain('</html>')
    expect(html).not.toMatch(/<script|modulepreload/i)
    expect(forVisitor.headers()).not.toHaveProperty('set-cookie')
    expect(forOrganiser.headers()).not.toHaveProperty('set-cookie')
    expect(await forOrganiser.text()).toBe(html)
  }
})

test('Every answer guards itself, and no page carries a style or a handler of its own', async ({
  seeds: { stage, ask },
}) => {
  for (const { path } of Object.values(routeTable)) {
    for (const role of roles) {
      const answer = await ask(role, path(stage))
      const headers = answer.headers()
      const html = /html/.test(headers['content-type'] ?? '') ? await answer.text() : ''
      expect({
        path: path(stage),
        inline: html.match(/<[^>]+\s(style|on[a-z]+)="[^"]*"/g),
      }).toEqual({ path: path(stage), inline: null })
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
      expect(headers['content-security-policy']).not.toMatch(/unsafe/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
  }
})

test('Pages of signed-in people are kept by nobody', async ({ seeds: { stage, ask } }) => {
  const answers = [
    await ask('organiser', addresses.desk(at)),
    await ask('juror', addresses.sheet(at, 1)),
    await ask('entrant', addresses.myEntry(stage.entryId)),
    await ask('visitor', addresses.vote(at)),
  ]

  for (const answer of answers) expect(answer.headers()['cache-control']).toMatch(/no-store/)
})

test('Photos and colours are kept for ever under an address that never changes', async ({
  seeds: { stage, ask },
}) => {
  const photo = await ask('visitor', addresses.photo(stage.photo, 400))
  const html = await (await ask('visitor', addresses.contest(at))).text()
  const colours = await ask('visitor', html.match(/\/colours\/[^"]+/)?.[0] ?? '')

  expect(photo.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(colours.status()).toBe(200)
  expect(colours.headers()).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

const notThere = [
  { what: 'an entry number that was never given', path: addresses.entry(at, 999) },
  { what: 'a number that is none', path: `${addresses.contest(at)}/ena` },
  { what: 'an entry that waits for its check', path: addresses.entry(at, 3) },
  { what: 'a contest that never was', path: '/velenje/1999' },
  { what: 'a draft', path: '/velenje/2027' },
  { what: 'the rules of a draft', path: '/velenje/2027/pravila' },
  { what: 'the map of a draft', path: '/velenje/2027/zemljevid' },
  { what: 'the walk of a draft', path: '/velenje/2027/zemljevid.gpx' },
  { what: 'the vote on a draft', path: '/velenje/2027/glasovanje' },
  { what: 'a town that is not here', path: '/maribor' },
  { what: 'a photo that is not here', path: addresses.photo('0'.repeat(32), 400) },
  { what: 'a photo outside its folder', path: '/photos/..%2F..%2Fkeys/400.jpg' },
  { what: 'an address with two slashes', path: '//elsewhere.test/' },
]
for (const { what, path } of notThere) {
  test(`Nothing is found for ${what}`, async ({ app }) => {
    const answer = await fetch(app.url + path, { redirect: 'manual' })

    expect(answer.status).toBe(404)
  })
}

test('What is not found says so in words and leads home, in the language asked for', async ({
  page,
}) => {
  await page.goto(addresses.entry(at, 999))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.site.errors[404].heading)
  await expect(page.getByRole('link', { name: words.site.errors.toHome })).toBeVisible()

  await page.goto(`${addresses.entry(at, 999)}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.site.errors[404].heading)
})

test('An office that is not one’s own is refused in words', async ({ seeds: { ask } }) => {
  const answer = await ask('juror', addresses.desk(at))

  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain(words.site.errors[403].heading)
})

const foreign: readonly { from: string; headers: Record<string, string> }[] = [
  { from: 'another site', headers: { origin: 'https://elsewhere.test' } },
  { from: 'another site, as the browser says', headers: { 'sec-fetch-site': 'cross-site' } },
  { from: 'a neighbouring site', headers: { 'sec-fetch-site': 'same-site' } },
  { from: 'a page without an origin', headers: { origin: 'null' } },
  { from: 'nobody who says where from', headers: {} },
]
for (const { from, headers } of foreign) {
  test(`What is sent from ${from} is refused in words`, async ({ app, seeds: { stage } }) => {
    for (const path of [
      addresses.account(),
      addresses.signOut(),
      addresses.vote(at),
      addresses.enter(at),
      addresses.sheet(at, 1),
      addresses.desk(at),
      `${addresses.desk(at)}.data`,
      addresses.photo(stage.photo, 400),
      addresses.resultsFile(celje),
      '/health/live',
      '/nowhere',
    ]) {
      const answer = await fetch(app.url + path, { method: 'POST', headers, redirect: 'manual' })
      expect({ path, status: answer.status }).toEqual({ path, status: 403 })
      expect(await answer.text()).toContain(words.site.errors.foreignOrigin)
    }
  })
}

test('What is sent from one’s own page is not refused for where it comes from', async ({ app }) => {
  const own: readonly Record<string, string>[] = [
    { origin: app.url },
    { 'sec-fetch-site': 'same-origin' },
  ]
  for (const headers of own) {
    const answer = await fetch(app.url + addresses.signOut(), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    })
    expect(answer.status).toBe(302)
  }
})

test('A page that takes no form says so in words', async ({ app }) => {
  const answer = await fetch(app.url + addresses.contest(at), {
    method: 'POST',
    headers: { origin: app.url, 'content-type': 'application/x-www-form-urlencoded' },
  })

  expect(answer.status).toBe(405)
  expect(await answer.text()).toContain(words.site.errors[405].heading)
})

test('Signing in leads nowhere but to this site', async ({ page, app }) => {
  await page.goto('/account?next=//elsewhere.test/')
  await passSignIn(page, app, 'dora@shops.test')

  await expect(page).toHaveURL(`${app.url}/account`)
})

function patternsOf(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path, children }) => {
    const pattern = path === undefined ? above : `${above}/${path}`
    return children ? patternsOf(children, pattern) : [pattern || '/']
  })
}
