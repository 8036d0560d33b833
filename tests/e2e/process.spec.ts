import { once } from 'node:events'
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { demoPeople } from '#app/demo/people.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { fileKeys } from '#app/platform/keys.ts'
import { reachableFrom } from '#tests/support/built-files.ts'
import { seedContest, seedTown } from '#tests/support/contests.ts'
import { linkTo } from '#tests/support/cuttable-link.ts'
import { type Installation, test } from '#tests/support/installation.ts'
import { codeIn } from '#tests/support/letters.ts'
import { oddRequests, ownHost } from '#tests/support/odd-requests.ts'
import { freePort, type Settings } from '#tests/support/process.ts'
import {
  accepts,
  bodyOf,
  headerOf,
  listenedBeforeEnd,
  rawAnswer,
  rawConnection,
  statusOf,
} from '#tests/support/raw-http.ts'
import { askForCode, nextLetterTo, signInByLetter } from '#tests/support/signing-in.ts'
import { visitorOf } from '#tests/support/visitor.ts'
import { english, words } from './fixtures.ts'

const patiently = { timeout: 60_000 }
const unavailable = words.site.errors[503]

test.describe('A start', () => {
  test('names every setting that is missing and serves nothing', async ({ installation }) => {
    const refused = await refusedStart(installation, {})

    expect(refused).toMatchObject({ status: 1, listened: false })
    expect(settingsNamed(refused.sentences)).toEqual([
      'DATABASE_URL',
      'MAIL_FROM',
      'PUBLIC_URL',
      'SMTP_URL',
      'TRUSTED_PROXIES',
    ])
  })

  test('names every setting that is unsafe and serves nothing', async ({ installation }) => {
    const unsafe = {
      PUBLIC_URL: 'http://natecaj.vitrina.test',
      TRUSTED_PROXIES: 'everybody',
      DATABASE_URL: 'mysql://localhost/vitrina',
      SMTP_URL: 'https://mail.vitrina.test',
      MAIL_FROM: 'Vitrina',
      KEYS: 'town=secret',
      LOG_LEVEL: 'loud',
      PORT: '70000',
    }

    const refused = await refusedStart(installation, unsafe)

    expect(refused).toMatchObject({ status: 1, listened: false })
    expect(settingsNamed(refused.sentences)).toEqual(Object.keys(unsafe).sort())
    expect(refused.sentences.join()).not.toContain('secret')
  })

  test('with two databases to choose from serves nothing', async ({ installation }) => {
    const both = { ...installation.settings, DATABASE: 'bundled' }

    expect(await refusedStart(installation, both)).toEqual({
      status: 1,
      listened: false,
      sentences: ['DATABASE_URL must be set, or DATABASE=bundled in its place, but not both.'],
    })
  })

  test('on a port that is taken says so', async ({ installation }) => {
    const other = createServer()
    other.listen({ host: '127.0.0.1', port: await freePort() })
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const program = installation.start('serve', { ...installation.settings, PORT: String(port) })

    expect(await program.ended).toBe(1)
    other.close()

    expect(program.stderr()).toBe(
      `The port ${port} of 127.0.0.1 is taken: end what listens there, or set PORT to another.\n`,
    )
  })

  test('that cannot keep its own secret ends', async ({ installation }) => {
    const { dataFolder, settings } = installation
    await writeFile(join(dataFolder, 'keys'), 'a file where the folder should be')

    const { status, sentences } = await refusedStart(installation, settings)

    expect([status, sentences.length]).toEqual([1, 1])
    expect(sentences[0]).toContain(join(dataFolder, 'keys'))
  })

  test('without the keys of a town or of an open contest names what is missing', async ({
    installation,
  }) => {
    const { dataFolder, services, settings } = installation
    const { town, contestId } = await seedContest(services)
    const names = { town: `town-${town.id}`, pepper: `pepper-${contestId}` }
    const keys = join(dataFolder, 'keys')
    const away = join(dataFolder, 'away')
    const others = fileKeys(join(dataFolder, 'others'))
    await others.makeTownKey(town.id)
    await rename(keys, away)
    await mkdir(keys)

    const withoutKeys = await refusedStart(installation, settings)
    await copyFile(join(dataFolder, 'others', names.town), join(keys, names.town))
    const withAnother = await refusedStart(installation, settings)
    await copyFile(join(away, names.town), join(keys, names.town))
    const withoutPepper = await refusedStart(installation, settings)

    const missing = (name: string, owner: string) =>
      `The key "${name}" of ${owner} is missing: put it back into the keys folder or into KEYS. Nothing is served without it.`
    const refused = (sentence: string) => ({ status: 1, listened: false, sentences: [sentence] })
    expect([withoutKeys, withAnother, withoutPepper]).toEqual([
      refused(missing(names.town, 'the town "velenje"')),
      refused('The signing key of the town "velenje" is not the one its results are signed with.'),
      refused(missing(names.pepper, 'the open contest "velenje/2026"')),
    ])
  })

  test('takes the keys that are given in KEYS', async ({ installation }) => {
    const { dataFolder, services } = installation
    await seedContest(services)
    const keys = join(dataFolder, 'keys')
    const given: Record<string, string> = {}
    for (const name of await readdir(keys)) given[name] = await readFile(join(keys, name), 'base64')
    await rename(keys, join(dataFolder, 'away'))

    const site = await installation.serve({ KEYS: JSON.stringify(given) })

    expect((await visitorOf(site).get('/velenje/2026')).status).toBe(200)
    const made = (await readdir(keys)).filter(name => !name.startsWith('signed-'))
    expect(made).toEqual(['installation'])
  })
})

test('What is served lives, is ready, and knows nothing of the demonstration', async ({
  installation,
}) => {
  const site = await installation.serve()
  const paths = ['/health/live', '/health/ready', '/', '/nowhere/at/all']
  const demonstration = ['/demo', '/demo/mailbox', '/demo/sign-in', '/demo/style.css']

  const statuses: Record<string, number> = {}
  for (const path of [...paths, ...demonstration]) {
    statuses[path] = (await visitorOf(site).get(path)).status
  }
  const signIn = await visitorOf(site).post('/demo/sign-in', { role: 'organiser' })

  expect(statuses).toEqual({
    '/health/live': 200,
    '/health/ready': 200,
    '/': 200,
    '/nowhere/at/all': 404,
    '/demo': 404,
    '/demo/mailbox': 404,
    '/demo/sign-in': 404,
    '/demo/style.css': 404,
  })
  expect([signIn.status, signIn.headers.getSetCookie()]).toEqual([405, []])
})

test('Nothing that production can load contains the demonstration', () => {
  const marks = [...Object.values(demoPeople), '/demo/mailbox']
  const marksReachableFrom = (entry: string) => {
    const texts = [...reachableFrom(entry).values()]
    return marks.filter(mark => texts.some(text => text.includes(mark)))
  }

  expect(marksReachableFrom('build/server/demo.js')).toEqual(marks)
  expect(marksReachableFrom('build/server/serve.js')).toEqual([])
  expect(reachableFrom('build/server/serve.js').size).toBeGreaterThan(3)
})

test('A town is set up, its organiser signs in, and the log knows neither address nor code', async ({
  installation,
}) => {
  const { mail } = installation
  const email = 'urad@velenje.test'
  const setUp = installation.start('town', installation.settings, townOf(email))
  expect(await setUp.ended).toBe(0)
  const site = await installation.serve()
  const organiser = visitorOf(site)

  const code = await signInByLetter(organiser, installation, email)

  const towns = await organiser.get(addresses.organiser())
  expect(towns.status).toBe(200)
  expect(await towns.text()).toContain(addresses.newContest('velenje'))
  mail.refuse()
  await askForCode(organiser, email)
  await expect.poll(mail.refusals, patiently).toBeGreaterThan(0)
  const log = () => site.program.stdout() + site.program.stderr()
  await expect.poll(log, patiently).toContain('A letter was not taken')
  const secrets = [email, 'urad@', code, ...organiser.cookiesSeen.filter(Boolean)]
  expect(secrets.length).toBeGreaterThan(4)
  expect(secrets.filter(secret => log().includes(secret))).toEqual([])
})

test('The first start prints a link by which one town is set up, whose organiser then signs in', async ({
  installation,
}) => {
  const { services } = installation
  const site = await installation.serve()
  await site.program.untilSaid('/setup/')
  const path = /\/setup\/[\w-]{43}/.exec(site.program.stdout())?.[0] ?? ''
  const clerk = visitorOf(site)

  const statuses = [await clerk.get(path), await clerk.get(path)].map(({ status }) => status)
  const gaps = await clerk.post(path, { ...firstTown, slug: 'Velenje' })
  const done = await clerk.post(path, firstTown)
  const again = await clerk.post(path, { ...firstTown, slug: 'celje' })

  expect([...statuses, gaps.status, done.status, again.status]).toEqual([200, 200, 400, 302, 409])
  expect(await gaps.text()).toContain('value="v Velenju"')
  expect(done.headers.get('location')).toBe('/account?next=%2Forganiser')
  await signInByLetter(clerk, installation, firstTown.organiserEmail)
  expect(await (await clerk.get(addresses.organiser())).text()).toContain('Velenje')
  expect((await clerk.get(path)).status).toBe(410)
  expect(await services.db.town.count()).toBe(1)
})

const firstTown = {
  name: 'Velenje',
  nameGenitive: 'Velenja',
  nameLocative: 'v Velenju',
  nameAdjective: 'velenjski',
  municipality: 'Mestna občina Velenje',
  privacyContact: 'dpo@velenje.test',
  slug: 'velenje',
  organiserEmail: 'urad@velenje.test',
}

test('A letter that was refused leaves no address in the queue', async ({ installation }) => {
  const { mail, services } = installation
  const site = await installation.serve()
  mail.refuse()

  await askForCode(visitorOf(site), 'ana@voters.test')

  const jobs = async () =>
    services.db.$queryRaw<{ job: string }[]>`
      select job::text from pgboss.job where name = 'send-mail' and output is not null`
  await expect.poll(jobs, patiently).toHaveLength(1)
  expect((await jobs())[0]?.job).not.toContain('voters.test')
})

test.describe('A process that is told to stop', () => {
  test('answers the request under way and takes no others', async ({ installation }) => {
    const { mail } = installation
    const site = await installation.serve()
    const body = new URLSearchParams({ email: 'ana@voters.test', next: '' }).toString()
    const connection = await rawConnection(site.port)
    connection.send(
      [
        'POST /account HTTP/1.1',
        'Host: natecaj.vitrina.test',
        `Origin: ${site.publicUrl}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
        'Expect: 100-continue',
        '',
        '',
      ].join('\r\n'),
    )
    await connection.answerWith('100 Continue')
    connection.send(body.slice(0, 10))

    site.program.signal('SIGTERM')
    await expect.poll(() => accepts(site.port), patiently).toBe(false)
    expect(site.program.hasEnded()).toBe(false)
    connection.send(body.slice(10))

    const answer = (await connection.wholeAnswer()).replace(/^.*100 Continue\r\n\r\n/s, '')
    expect([statusOf(answer), headerOf(answer, 'location')]).toEqual([302, addresses.accountCode()])
    expect(await site.program.ended).toBe(0)
    await installation.serve()
    await nextLetterTo(mail, 'ana@voters.test')
  })

  test('finishes the letter it is sending, and nobody sends it again', async ({ installation }) => {
    const { mail, services } = installation
    const site = await installation.serve()
    const release = mail.hold()
    await askForCode(visitorOf(site), 'ana@voters.test')
    const letter = await nextLetterTo(mail, 'ana@voters.test')

    site.program.signal('SIGTERM')
    await expect.poll(() => accepts(site.port), patiently).toBe(false)
    expect(site.program.hasEnded()).toBe(false)
    release()
    expect(await site.program.ended).toBe(0)

    expect(codeIn(letter)).toMatch(/^\d{6}$/)
    expect(await services.db.mail.count({ where: { sentAt: null } })).toBe(0)
    await askForCode(visitorOf(await installation.serve()), 'bor@voters.test')
    await nextLetterTo(mail, 'bor@voters.test')
    expect(mail.letters.map(({ to }) => to)).toEqual(['ana@voters.test', 'bor@voters.test'])
  })
})

test('While the database is away pages say so, those read before go on, and later all does by itself', async ({
  installation,
}) => {
  const { mail, services, databaseUrl } = installation
  await seedTown(services)
  const link = await linkTo(databaseUrl)
  const site = await installation.serve({ DATABASE_URL: link.url })
  const visitor = visitorOf(site)
  const statuses = async () => {
    const paths = ['/velenje', '/account', '/health/ready', '/health/live', '/']
    const answers = await Promise.all(paths.map(path => visitor.get(path)))
    return answers.map(({ status }) => status)
  }
  expect(await statuses()).toEqual([200, 200, 200, 200, 302])

  await link.cut()
  const page = await visitor.get('/velenje?lang=en')
  const form = await askForCode(visitor, 'ana@voters.test')

  for (const [answer, { heading, next }] of [
    [page, english.site.errors[503]],
    [form, unavailable],
  ] as const) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    const text = await answer.text()
    expect(text).toContain(heading)
    expect(text).toContain(next)
  }
  expect(await statuses()).toEqual([200, 200, 503, 200, 503])
  await link.mend()
  await expect.poll(statuses, patiently).toEqual([200, 200, 200, 200, 302])
  expect((await askForCode(visitor, 'bor@voters.test')).status).toBe(302)
  await nextLetterTo(mail, 'bor@voters.test')
  expect(site.program.hasEnded()).toBe(false)
  await link.cut()
})

test.describe('X-Forwarded-For', () => {
  const floods = 121
  const lastOf = async (installation: Installation, proxies: string, header: RequestHeader) => {
    const visitor = visitorOf(await installation.serve({ TRUSTED_PROXIES: proxies }))
    let last = 0
    for (let index = 0; index < floods; index++) {
      const fields = { email: 'ana@voters.test', next: '' }
      const headers = { 'x-forwarded-for': header(index) }
      last = (await visitor.post(addresses.account(), fields, headers)).status
    }
    return last
  }
  type RequestHeader = (index: number) => string

  test('is not read from anybody where no proxy is trusted', async ({ installation }) => {
    expect(await lastOf(installation, 'none', index => `203.0.113.${index}`)).toBe(429)
  })

  test('is believed from the trusted proxy, and no further than it vouches', async ({
    installation,
  }) => {
    const vouched = await lastOf(installation, '127.0.0.1', index => `203.0.113.${index}`)
    const invented = await lastOf(
      installation,
      '127.0.0.0/8',
      index => `203.0.113.${index}, 198.51.100.7`,
    )

    expect([vouched, invented]).toEqual([302, 429])
  })
})

test.describe('An odd request', () => {
  test('gets a clean answer and leads to no other host', async ({ installation }) => {
    await seedTown(installation.services)
    const site = await installation.serve()
    const statuses: Record<string, number> = {}
    const locations: string[] = []
    for (const { name, lines } of oddRequests) {
      const answer = await rawAnswer(site.port, lines)
      statuses[name] = statusOf(answer)
      locations.push(headerOf(answer, 'location') ?? '/')
    }

    expect(statuses).toEqual(
      Object.fromEntries(oddRequests.map(({ name, status }) => [name, status])),
    )
    expect(locations.filter(location => !/^\/(?![/\\])/.test(location))).toEqual([])
    expect(new Set(locations)).toContain(addresses.town('velenje'))
    expect(site.program.hasEnded()).toBe(false)
  })

  test('by HEAD gets the headers and no body', async ({ installation }) => {
    const site = await installation.serve()

    const head = await rawAnswer(site.port, ['HEAD /account HTTP/1.1', ...ownHost])
    const get = await rawAnswer(site.port, ['GET /account HTTP/1.1', ...ownHost])

    expect([statusOf(head), bodyOf(head)]).toEqual([200, ''])
    expect(headerOf(head, 'content-type')).toBe(headerOf(get, 'content-type'))
    expect(bodyOf(get)).toContain('<h1')
  })

  test('that is broken off leaves the others alone', async ({ installation }) => {
    const site = await installation.serve()
    const begun = (path: string, origin: string) => [
      `POST ${path} HTTP/1.1`,
      ...ownHost,
      `Origin: ${origin}`,
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 1000',
      '',
      'email=',
    ]
    const unfinished = [
      ['GET / HTTP/1.1', 'Host: natec'],
      begun('/account', site.publicUrl),
      begun('/nowhere/at/all', site.publicUrl),
      begun('/account', 'https://evil.example'),
    ]

    for (const lines of unfinished) {
      const connection = await rawConnection(site.port)
      connection.send(lines.join('\r\n'))
      expect((await visitorOf(site).get('/account')).status).toBe(200)
      connection.breakOff()
      expect((await visitorOf(site).get('/account')).status).toBe(200)
    }

    site.program.signal('SIGTERM')
    expect(await site.program.ended).toBe(0)
    expect(site.program.stdout()).not.toMatch(/"level":50/)
  })

  test('whose body nobody reads does not hold the next one up', async ({ installation }) => {
    const site = await installation.serve()
    const body = 'x'.repeat(200_000)

    for (const [path, origin, status] of [
      ['/account', 'https://evil.example', 403],
      ['/nowhere/at/all', site.publicUrl, 405],
    ] as const) {
      const connection = await rawConnection(site.port)
      const head = [
        `POST ${path} HTTP/1.1`,
        ...ownHost,
        `Origin: ${origin}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
      ]
      connection.send([...head, '', body].join('\r\n'))
      connection.send(['GET /health/live HTTP/1.1', ...ownHost, '', ''].join('\r\n'))

      const answers = await connection.answerWith('live\n')

      expect(statusOf(answers)).toBe(status)
      connection.breakOff()
    }
  })
})

/** How a start ends that must not succeed. */
async function refusedStart(installation: Installation, settings: Settings) {
  const port = await freePort()
  const program = installation.start('serve', { PORT: String(port), ...settings })
  const listened = await listenedBeforeEnd(port, program)
  const sentences = program.stderr().trimEnd().split('\n')
  return { status: await program.ended, listened, sentences }
}

function settingsNamed(sentences: readonly string[]): readonly string[] {
  return sentences.map(sentence => sentence.split(' ')[0] ?? '').sort()
}

function townOf(organiser: string): readonly string[] {
  const options = {
    name: 'Velenje',
    genitive: 'Velenja',
    locative: 'v Velenju',
    adjective: 'velenjski',
    municipality: 'Mestna občina Velenje',
    privacy: 'varstvo@velenje.test',
    organiser,
  }
  return ['velenje', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])]
}
