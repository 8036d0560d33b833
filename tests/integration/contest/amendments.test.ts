import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { amendmentsOf } from '#app/data/contest/amendments.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { amendCall } from '#app/use-cases/contest/amend-call.ts'
import { cancelContest } from '#app/use-cases/contest/cancel-contest.ts'
import { moveDates } from '#app/use-cases/contest/move-dates.ts'
import { seedContest, seedVoter, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { seedSeat } from '#tests/support/juries.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { sortedJson } from '#tests/support/sorted-json.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** A contest with two entries of one owner, a juror and a voter; the letters so far are sent. */
async function published() {
  const seeded = await seedContest(services)
  const { contestId, organiserId: actorId, town } = seeded
  await submitEntry(services, seeded, 'Vrtnica')
  await submitEntry(services, seeded, 'Vrtnica')
  await seedSeat(services, seeded, 'Ema')
  await seedVoter(services, contestId, 'bor@voters.test')
  await services.deliver()
  services.letters.length = 0
  return { ...seeded, desk: { contestId, actorId, townId: town.id } }
}

const weather = { kind: 'weather', words: { sl: 'Napovedana je toča.' } } as const

describe('Moving dates', () => {
  test('is an amendment, numbered, chained to the frozen rules and told to whom it concerns', async () => {
    const { desk, contest } = await published()
    const to = new Date('2026-10-10T09:00:00Z')

    const answer = await moveDates(services, {
      ...desk,
      moves: { kind: 'ceremony', to },
      reason: weather,
    })

    expect(answer).toEqual({ done: true, number: 1 })
    const after = await contestById(db, desk.contestId)
    expect([after.ceremonyAt, after.resultsAt, after.objectionsEndAt]).toEqual([
      to,
      new Date('2026-10-10T10:30:00Z'),
      new Date('2026-10-18T22:00:00Z'),
    ])
    expect(after.rulesHash).toEqual(contest.rulesHash)
    expect(after.publicVersion).toBe(contest.publicVersion + 1)
    const row = await db.amendment.findFirstOrThrow()
    expect(row.text).toBe(sortedJson(JSON.parse(row.text)))
    expect(Buffer.from(row.sha256).toString('hex')).toBe(sha256(row.text))
    expect(JSON.parse(row.text)).toMatchObject({
      number: 1,
      previous: Buffer.from(contest.rulesHash ?? []).toString('hex'),
      reason: weather,
      moves: [
        { step: 'ceremonyAt', from: '2026-10-03T09:00:00.000Z', to: '2026-10-10T09:00:00.000Z' },
        { step: 'resultsAt' },
        { step: 'objectionsEndAt' },
        { step: 'voterDataDeleteAt' },
      ],
    })
    await services.deliver()
    expect(services.letters.map(letter => letter.to).sort()).toEqual([
      'ema@jury.test',
      'vrtnica@shops.test',
    ])
    expect(services.letters[0]?.text).toContain('10. 10. 2026, 11.00')
    expect(services.letters[0]?.text).toContain('Napovedana je toča.')
  })

  test('sent twice moves once', async () => {
    const { desk } = await published()
    const moves = { entriesCloseAt: new Date('2026-09-11T22:00:00Z') }
    const move = () =>
      moveDates(services, { ...desk, moves: { kind: 'steps', moves }, reason: weather })

    const answers = await Promise.all([move(), move()])

    expect(answers.filter(({ done }) => done)).toEqual([{ done: true, number: 1 }])
    expect(await db.amendment.count()).toBe(1)
    expect(answers).toContainEqual({ done: false, reason: 'nothing-moved' })
  })

  test('changes nothing when the step is past', async () => {
    const { desk, contest } = await published()
    services.setClock(contest.entriesCloseAt)
    const before = await everyRow(db)
    const moves = { entriesCloseAt: new Date('2026-09-11T22:00:00Z') }

    const answer = await moveDates(services, {
      ...desk,
      moves: { kind: 'steps', moves },
      reason: weather,
    })

    expect(answer).toEqual({ done: false, reason: 'step-is-past' })
    expect(await everyRow(db)).toEqual(before)
  })
})

describe('Amending the words', () => {
  test('keeps the frozen text and names the amendment before', async () => {
    const { desk } = await published()
    const { rulesText } = await db.contest.findFirstOrThrow()
    const contest = await contestById(db, desk.contestId)
    const contact = { name: 'Nova oseba', email: 'nova@velenje.test', phone: '' }
    const reason = { sl: 'Sponzor je dodal nagrado.' }
    const prizes = [
      ...contest.words.prizes,
      { award: 'audience' as const, names: { sl: 'Torta' }, value: 40 },
    ]
    const words = { ...contest.words, prizes }

    const first = await amendCall(services, { ...desk, wording: { words, contact }, reason })
    const second = await amendCall(services, {
      ...desk,
      wording: { words: { ...words, kinds: { sl: 'Trgovine.' } }, contact },
      reason,
    })

    expect([first, second]).toEqual([
      { done: true, number: 1 },
      { done: true, number: 2 },
    ])
    const [one, two] = await amendmentsOf(db, desk.contestId)
    expect(one?.amendment).toMatchObject({ words: { prizes }, contact, moves: [] })
    expect(Object.keys(two?.amendment.words ?? {})).toEqual(['kinds'])
    expect(two?.amendment.previous).toBe(Buffer.from(one?.sha256 ?? []).toString('hex'))
    expect((await db.contest.findFirstOrThrow()).rulesText).toBe(rulesText)
    expect((await contestById(db, desk.contestId)).words.prizes).toEqual(prizes)
  })

  test('needs something that differs', async () => {
    const { desk, contest } = await published()
    const { words, contact } = contest
    const before = await everyRow(db)

    const answer = await amendCall(services, {
      ...desk,
      wording: { words, contact },
      reason: { sl: 'Brez.' },
    })

    expect(answer).toEqual({ done: false, reason: 'nothing-amended' })
    expect(await everyRow(db)).toEqual(before)
  })
})

describe('Cancelling', () => {
  test('is public, told once to whom it concerns, and not done twice', async () => {
    const { desk, contest } = await published()
    const cancel = () => cancelContest(services, { ...desk, reason: 'Neurje.' })

    const answers = [await cancel(), await cancel()]

    expect(answers).toEqual([{ done: true }, { done: false, reason: 'contest-cancelled' }])
    const after = await contestById(db, desk.contestId)
    expect([after.cancelledAt, after.cancelReason, after.publicVersion]).toEqual([
      services.now(),
      'Neurje.',
      contest.publicVersion + 1,
    ])
    await services.deliver()
    expect(services.letters.map(({ to }) => to).sort()).toEqual([
      'ema@jury.test',
      'vrtnica@shops.test',
    ])
    expect(services.letters.every(({ text }) => text.includes('Neurje.'))).toBe(true)
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'contest.cancelled' } })
    expect([event.actorId, event.reason]).toEqual([desk.actorId, 'Neurje.'])
  })

  test('is over once the contest is counted', async () => {
    const { desk } = await published()
    await db.contest.update({ where: { id: desk.contestId }, data: { countedAt: services.now() } })

    expect(await cancelContest(services, { ...desk, reason: 'Neurje.' })).toEqual({
      done: false,
      reason: 'contest-counted',
    })
  })
})
