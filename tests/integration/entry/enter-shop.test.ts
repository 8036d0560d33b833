import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { person, seedContest, shopForm } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

/** What a shop's owner sends; each form has a key of its own. */
async function formOf(contestId: string, shopName: string) {
  const owner = await person(services, `${shopName.toLowerCase()}@shops.test`)
  return {
    contest: await contestById(db, contestId),
    ownerId: owner.id,
    requestKey: services.random.uuid(services.now()),
    form: shopForm(shopName),
    photo: await drawnPhoto(),
  }
}

describe('A shop is entered', () => {
  test('from the opening instant until the last millisecond before the close', async () => {
    const { contestId } = await seedContest(services)
    const instants = {
      '2026-08-21T06:59:59.999Z': 'entries-not-open-yet',
      '2026-08-21T07:00:00.000Z': 'entered',
      '2026-09-09T21:59:59.999Z': 'entered',
      '2026-09-09T22:00:00.000Z': 'entries-closed',
    }

    const answers: Record<string, string> = {}
    for (const [index, instant] of Object.keys(instants).entries()) {
      services.setClock(instant)
      const answer = await enterShop(services, await formOf(contestId, `Shop-${index}`))
      answers[instant] = answer.entered ? 'entered' : answer.reason
    }

    expect(answers).toEqual(instants)
    expect(await db.entry.count()).toBe(2)
  })

  test('not before the call is published', async () => {
    const { contestId } = await draftContest(services)
    services.setClock('2026-08-21T07:00:00.000Z')

    const answer = await enterShop(services, await formOf(contestId, 'Vrtnica'))

    expect(answer).toEqual({ entered: false, reason: 'call-not-published' })
  })

  test('not in a category that the contest does not have', async () => {
    const { contestId } = await seedContest(services)
    const request = await formOf(contestId, 'Vrtnica')

    const form = { ...request.form, category: 'constructor' }
    const answer = await enterShop(services, { ...request, form })

    expect(answer).toEqual({ entered: false, reason: 'category-unknown' })
  })

  test('once by the same form, sent ten times at the same instant and once more later', async () => {
    const { contestId } = await seedContest(services)
    const request = await formOf(contestId, 'Vrtnica')

    const atOnce = await Promise.all(Array.from({ length: 10 }, () => enterShop(services, request)))
    services.setClock('2026-09-09T22:00:00.000Z')
    const later = await enterShop(services, request)

    const entries = await db.entry.findMany({ select: { id: true } })
    expect(entries).toHaveLength(1)
    expect([...atOnce, later]).toEqual(Array(11).fill({ entered: true, entryId: entries[0]?.id }))
    const audit = { where: { action: 'entry.submitted' } }
    expect([
      await db.photo.count(),
      await db.mail.count(),
      await db.auditEvent.count(audit),
    ]).toEqual([1, 1, 1])
  })

  test('with all that its owner said, under the hash of the rules they agreed to', async () => {
    const { contest, contestId } = await seedContest(services)
    const request = await formOf(contestId, 'Vrtnica')

    await enterShop(services, request)

    const { story, ...said } = shopForm('Vrtnica')
    const [entry] = await db.entry.findMany()
    expect(entry).toEqual({
      ...said,
      id: expect.any(String),
      contestId,
      ownerId: request.ownerId,
      requestKey: request.requestKey,
      stories: { sl: story },
      number: null,
      latitude: null,
      longitude: null,
      stepFree: null,
      agreedRulesHash: contest.rulesHash,
      submittedAt: services.now(),
      acceptedAt: null,
      rejectedAt: null,
      rejectKind: null,
      rejectReason: null,
      withdrawnAt: null,
      confirmedAt: services.now(),
      codeId: null,
      enteredById: null,
      askedBy: null,
      hours: [],
      remindedAt: null,
      legalForm: null,
      registrationNumber: null,
    })
  })

  test('wholly or not at all: when the letter cannot be noted, there is no entry either', async () => {
    const { contestId } = await seedContest(services)
    const request = await formOf(contestId, 'Vrtnica')
    const before = await everyRow(db)
    const enqueue = () => Promise.reject(new Error('The queue is away'))

    const entering = enterShop({ ...services, jobs: { enqueue } }, request)

    await expect(entering).rejects.toThrow('The queue is away')
    expect(await everyRow(db)).toEqual(before)
  })
})

test('A shop that is entered gets a letter with the hash of the rules and a link to the entry.', async () => {
  const { contest, contestId } = await seedContest(services)

  const answer = await enterShop(services, await formOf(contestId, 'Vrtnica'))
  await services.deliver()
  await services.deliver()

  expect(services.letters.map(({ to, subject }) => ({ to, subject }))).toEqual([
    { to: 'vrtnica@shops.test', subject: expect.stringContaining('Vrtnica') },
  ])
  const text = services.letters[0]?.text
  expect(text).toContain(Buffer.from(contest.rulesHash ?? []).toString('hex'))
  expect(text).toContain(`http://vitrina.test/my/entries/${answer.entered && answer.entryId}`)
})
