import { expect } from '@playwright/test'
import { addresses } from '#app/domain/town/addresses.ts'
import { openJobs } from '#app/platform/jobs.ts'
import { seedTown } from '#tests/support/contests.ts'
import { type Installation, type Site, test } from '#tests/support/installation.ts'
import { seedJudged } from '#tests/support/judged.ts'
import { codeIn } from '#tests/support/letters.ts'
import { makeReady } from '#tests/support/ready-call.ts'
import { secondFactorGiven } from '#tests/support/second-factor.ts'
import { askForCode, nextLetterTo, signInByLetter } from '#tests/support/signing-in.ts'
import { type Visitor, visitorOf } from '#tests/support/visitor.ts'

const patiently = { timeout: 60_000 }

test('What is posted to one process is seen by the other', async ({ installation }) => {
  const { mail, services } = installation
  const { organiserEmail } = await seedTown(services)
  const [one, other] = await serveTwo(installation)
  const organiser = visitorOf(one)

  await askForCode(organiser, organiserEmail)
  const code = codeIn(await nextLetterTo(mail, organiserEmail))
  const entered = await organiser.at(other).post(addresses.accountCode(), { code })
  expect(entered.headers.get('location')).toBe(addresses.account())
  await secondFactorGiven(services, organiserEmail)
  const created = await createContest(organiser.at(one), services.random.uuid(new Date()), '2030')

  const desk = await organiser.at(other).get(addresses.desk({ town: 'velenje', contest: '2030' }))
  expect([created.status, desk.status]).toEqual([302, 200])
  expect(await desk.text()).toContain('Najlepše urejen prodajni prostor')
})

test('A page that both keep changes in both when one of them changes it', async ({
  installation,
}) => {
  const { services } = installation
  const { organiserEmail } = await seedTown(services)
  const [one, other] = await serveTwo(installation)
  const organiser = visitorOf(one)
  await signInByLetter(organiser, installation, organiserEmail)
  await createContest(organiser, services.random.uuid(new Date()), '2030')
  const at = { town: 'velenje', contest: '2030' }
  const pages = (site: Site) =>
    Promise.all([addresses.town('velenje'), addresses.contest(at)].map(visitorOf(site).get))
  const shown = async (site: Site) => {
    const [town, contest] = await Promise.all((await pages(site)).map(answer => answer.text()))
    return [
      town?.includes(addresses.contest(at)),
      contest?.includes('Najlepše urejen prodajni prostor'),
    ]
  }
  expect([await shown(one), await shown(other)]).toEqual([
    [false, false],
    [false, false],
  ])

  const { id } = await services.db.contest.findFirstOrThrow()
  await makeReady(services, id)
  await organiser.post(addresses.desk(at), { intent: 'publish-call' })

  expect(await shown(one)).toEqual([true, true])
  await expect.poll(() => shown(other), patiently).toEqual([true, true])
})

test('The same form posted to both at once creates one contest', async ({ installation }) => {
  const { services } = installation
  const { organiserEmail } = await seedTown(services)
  const both = await serveTwo(installation)
  const organiser = visitorOf(both[0])
  await signInByLetter(organiser, installation, organiserEmail)
  const requestKey = services.random.uuid(new Date())

  const answers = await Promise.all(
    both.map(site => createContest(organiser.at(site), requestKey, '2030')),
  )

  const desk = addresses.desk({ town: 'velenje', contest: '2030' })
  const told = answers.map(({ status, headers }) => [status, headers.get('location')])
  expect(told).toEqual([
    [302, desk],
    [302, desk],
  ])
  expect(await services.db.contest.count()).toBe(1)
})

test('Many that start at once on a new database make its queues once', async ({ installation }) => {
  const { databaseUrl, services } = installation

  const opened = await Promise.allSettled(
    Array.from({ length: 6 }, () => openJobs(databaseUrl, services.log)),
  )
  for (const jobs of opened) if (jobs.status === 'fulfilled') await jobs.value.stop()

  expect(opened.filter(({ status }) => status === 'rejected')).toEqual([])
})

test('Each of many letters is sent once', async ({ installation }) => {
  const { mail, services } = installation
  const both = await serveTwo(installation)
  const people = Array.from({ length: 12 }, (_, index) => `oseba${10 + index}@voters.test`)

  const asked = await Promise.all(
    people.map((email, index) => askForCode(visitorOf(siteOf(both, index)), email)),
  )
  expect(asked.map(({ status }) => status)).toEqual(people.map(() => 302))
  await expect.poll(() => services.db.mail.count({ where: { sentAt: null } }), patiently).toBe(0)
  await Promise.all(both.map(({ program }) => program.stop()))

  expect(mail.letters.map(({ to }) => to).sort()).toEqual(people)
})

test('A contest is counted once and published once, at its hour', async ({ installation }) => {
  const { services } = installation
  const { contestId } = await seedJudged(services)
  const past = new Date('2000-01-01T00:00:00Z')
  await services.db.contest.update({
    where: { id: contestId },
    data: {
      votingCloseAt: past,
      judgingCloseAt: past,
      reviewEndAt: past,
      resultsAt: new Date('2100-01-01T00:00:00Z'),
    },
  })
  const both = await serveTwo(installation)
  const file = addresses.resultsFile({ town: 'velenje', contest: '2026' })
  const answers = () => Promise.all(both.map(site => visitorOf(site).get(file)))
  const statuses = async () => (await answers()).map(({ status }) => status)
  const events = async () => {
    const found = await services.db.auditEvent.findMany({
      where: { contestId, action: { in: ['contest.counted', 'results.published'] } },
      orderBy: { at: 'asc' },
    })
    return found.map(({ action }) => action)
  }
  await expect.poll(events, patiently).toEqual(['contest.counted'])
  expect(await statuses()).toEqual([404, 404])

  await services.db.contest.update({ where: { id: contestId }, data: { resultsAt: past } })

  await expect.poll(statuses, patiently).toEqual([200, 200])
  const [here, there] = await Promise.all((await answers()).map(answer => answer.text()))
  expect(there).toBe(here)
  await Promise.all(both.map(({ program }) => program.stop()))
  expect(await events()).toEqual(['contest.counted', 'results.published'])
  expect(await services.db.publishedResult.count()).toBe(1)
  expect(both.map(({ program }) => errorsIn(program.stdout()))).toEqual([[], []])
})

test('When one stops the other serves, ticks and sends letters, whichever it is', async ({
  installation,
}) => {
  const { services } = installation
  const { organiserEmail } = await seedTown(services)
  const [one, other] = await serveTwo(installation)
  const looseEvents = () => services.db.auditEvent.count({ where: { sequence: null } })
  const worksAlone = async (site: Site, slug: string) => {
    const organiser = visitorOf(site)
    await signInByLetter(organiser, installation, organiserEmail)
    await createContest(organiser, services.random.uuid(new Date()), slug)
    await expect.poll(looseEvents, patiently).toBe(0)
    return (await organiser.get(addresses.desk({ town: 'velenje', contest: slug }))).status
  }

  one.program.signal('SIGTERM')
  expect(await one.program.ended).toBe(0)
  expect(await worksAlone(other, '2030')).toBe(200)

  const successor = await installation.serve()
  other.program.signal('SIGTERM')
  expect(await other.program.ended).toBe(0)
  expect(await worksAlone(successor, '2031')).toBe(200)
})

/** Two processes that start at the same time on the same database and keys. */
function serveTwo(installation: Installation): Promise<[Site, Site]> {
  return Promise.all([installation.serve(), installation.serve()])
}

function siteOf(both: readonly [Site, Site], index: number): Site {
  return index % 2 === 0 ? both[0] : both[1]
}

function createContest(organiser: Visitor, requestKey: string, slug: string): Promise<Response> {
  return organiser.post(addresses.newContest('velenje'), {
    requestKey,
    holiday: `${slug}-09-20`,
    who: 'Trgovine v središču.',
    'prizes[0].award': 'place-1',
    'prizes[0].name': 'Bon',
    'prizes[0].value': '300',
    members: '3',
    card: 'jury-places-and-audience-award',
    paper: 'no',
    'contact.name': 'Urad',
    'contact.email': 'urad@velenje.test',
  })
}

function errorsIn(log: string): readonly string[] {
  return log.split('\n').filter(line => line.includes('"level":50'))
}
