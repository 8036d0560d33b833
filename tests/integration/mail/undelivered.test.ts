import { beforeEach, describe, expect, test } from 'vitest'
import { undeliveredLetters } from '#app/data/mail/undelivered.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { enqueueMail } from '#app/use-cases/mail/enqueue-mail.ts'
import { resendMail } from '#app/use-cases/mail/resend-mail.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'
import { seedContest, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { theDay } from '#tests/support/days.ts'
import { seedSeat } from '#tests/support/juries.ts'
import { deskOf } from '#tests/support/places.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote } from '#tests/support/voters.ts'

const { db } = testDatabase()
let services: TestServices
let desk: ReturnType<typeof deskOf>
let entryId: string
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  desk = deskOf(seeded)
  entryId = (await submitEntry(services, seeded, 'Čevelj')).entryId
  services.setClock('2026-08-21T07:00:01Z')
  await seedSeat(services, seeded, 'Ema')
  services.setClock('2026-08-21T07:00:02Z')
  const asking = { text: 'Manjka zgodba.', dueOn: theDay('2026-08-25') }
  await askForCompletion(services, { ...desk, entryId, ...asking })
})

/** A mail server that does not take what is queued. */
async function refuseAll() {
  const refusal = Object.assign(new Error('ana@shops.test is unknown'), {
    code: 'EENVELOPE',
    responseCode: 550,
  })
  const refusing = { ...services, mail: () => Promise.reject(refusal) }
  for (const { payload } of services.queued.splice(0)) {
    await sendMail(refusing, payload.id).catch(() => {})
  }
}

const undelivered = () => undeliveredLetters(db, desk, services.now())

describe('Letters that did not leave', () => {
  test('are named by shop or juror and by the server’s codes, never by an address', async () => {
    await refuseAll()

    const { letters } = await undelivered()

    const shop = { kind: 'entry', id: entryId, name: 'Čevelj' }
    expect(letters.map(({ kind, about, lastError }) => ({ kind, about, lastError }))).toEqual([
      { kind: 'entry-received', about: shop, lastError: 'Error EENVELOPE 550' },
      {
        kind: 'juror-invitation',
        about: { kind: 'juror', name: 'Ema' },
        lastError: 'Error EENVELOPE 550',
      },
      { kind: 'entry-completion', about: shop, lastError: 'Error EENVELOPE 550' },
    ])
    expect(JSON.stringify(letters)).not.toContain('.test')
  })

  test('are those that were refused or wait for ten minutes, not those on their way', async () => {
    const onTheirWay = await undelivered()
    services.setClock('2026-08-21T07:10:02Z')
    const waiting = await undelivered()
    await services.deliver()

    expect([onTheirWay.letters.length, waiting.letters.length]).toEqual([0, 3])
    expect((await undelivered()).letters).toEqual([])
  })

  test('to voters are a number alone', async () => {
    await services.deliver()
    services.setClock('2026-09-14T06:00:00Z')
    await askToVote(services, desk.contestId, 'bor@voters.test')
    await db.mail.updateMany({
      where: { kind: 'vote-code' },
      data: { sentAt: null, lastError: 'Error' },
    })

    expect(await undelivered()).toEqual({ letters: [], toVoters: 1 })
  })

  test('are those of one’s own town and contest', async () => {
    await refuseAll()
    const { town } = await seedContest(services, { town: 'ptuj' })

    const foreign = await undeliveredLetters(db, { ...desk, townId: town.id }, services.now())

    expect(foreign).toEqual({ letters: [], toVoters: 0 })
  })
})

describe('Sending again', () => {
  test('tries all that did not leave, and they are delivered once', async () => {
    await refuseAll()

    const again = await resendMail(services, { ...desk, mailId: null })
    const queued = services.queued.length
    await services.deliver()

    expect([again, queued, services.letters.length]).toEqual([3, 3, 3])
    expect((await undelivered()).letters).toEqual([])
    expect(await resendMail(services, { ...desk, mailId: null })).toBe(0)
    expect(await db.auditEvent.count({ where: { action: 'mail.resent' } })).toBe(1)
  })

  test('tries one alone, and none of another town’s', async () => {
    await refuseAll()
    const [first] = (await undelivered()).letters
    const { town } = await seedContest(services, { town: 'ptuj' })
    const foreign = resendMail(services, { ...desk, townId: town.id, mailId: null })
    await expect(foreign).rejects.toThrow('No record was found')
    services.queued.splice(0)

    const again = await resendMail(services, { ...desk, mailId: first?.id ?? '' })

    expect([again, services.queued.map(({ payload }) => payload.id)]).toEqual([1, [first?.id]])
  })
})

test('A letter belongs to the contest it names, or that of its subject, or none.', async () => {
  const note = (letter: Parameters<typeof enqueueMail>[2]) =>
    db.$transaction(tx => enqueueMail(services, tx, letter))
  const id = () => services.random.uuid(services.now())
  const [named, none] = [id(), id()]

  await note({ kind: 'sign-in-code', subjectId: none })
  await note({ kind: 'entry-numbered', subjectId: named, contestId: desk.contestId })

  const rows = await db.mail.findMany({ select: { subjectId: true, contestId: true } })
  const contestOf = new Map(rows.map(row => [row.subjectId, row.contestId]))
  expect([contestOf.get(named), contestOf.get(none), contestOf.get(entryId)]).toEqual([
    desk.contestId,
    null,
    desk.contestId,
  ])
})
