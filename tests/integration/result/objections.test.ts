import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { objectionCounts, objectionsForDesk } from '#app/data/result/objections.ts'
import { mayDeleteVoterData } from '#app/domain/result/objection.ts'
import { decideObjection } from '#app/use-cases/result/decide-objection.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'
import { tick } from '#app/use-cases/tick.ts'
import { person } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

/** A contest whose results are out, with the entry that has the first place and its owner. */
async function published() {
  const seeded = await seedJudged(services)
  for (const instant of [instants.count, instants.results]) {
    services.setClock(instant)
    await tick(services)
  }
  const { id: entryId, ownerId } = await db.entry.findFirstOrThrow({ where: { number: 1 } })
  const key = () => services.random.uuid(services.now())
  const object = async (more: { ownerId?: string; requestKey?: string } = {}) =>
    raiseObjection(services, {
      contest: await contestById(db, seeded.contestId),
      entryId,
      ownerId: more.ownerId ?? ownerId,
      requestKey: more.requestKey ?? key(),
      grounds: 'Komisija nas ni obiskala.',
    })
  const decide = (number: number, granted: boolean) =>
    decideObjection(services, {
      townId: seeded.town.id,
      contestId: seeded.contestId,
      actorId: seeded.organiserId,
      number,
      granted,
      answer: 'Obisk je v zapisniku.',
    })
  const at = { contestId: seeded.contestId, townId: seeded.town.id }
  return { ...seeded, at, entryId, ownerId, key, object, decide }
}

async function letters(): Promise<readonly { to: string; subject: string; text: string }[]> {
  for (const { id } of await db.mail.findMany({ where: { sentAt: null } })) {
    await sendMail(services, id)
  }
  return services.letters
}

describe('An entrant objects', () => {
  test('from the results to the last instant of the term, and not a millisecond later', async () => {
    const { contest, object, decide } = await published()
    const end = contest.objectionsEndAt.getTime()

    expect(await object()).toEqual({ raised: true, number: 1 })
    await decide(1, false)
    services.setClock(new Date(end - 1).toISOString())
    expect(await object()).toEqual({ raised: true, number: 2 })
    await decide(2, false)
    services.setClock(new Date(end).toISOString())
    expect(await object()).toEqual({ raised: false, reason: 'objections-ended' })
  })

  test('not before the results, and not with somebody else’s entry', async () => {
    const { contestId, organiserId } = await seedJudged(services)
    const { id: entryId, ownerId } = await db.entry.findFirstOrThrow({ where: { number: 1 } })
    const contest = await contestById(db, contestId)
    const said = { contest, entryId, requestKey: services.random.uuid(services.now()) }
    const object = (whose: string) =>
      raiseObjection(services, { ...said, ownerId: whose, grounds: 'Ne strinjam se.' })

    expect(await object(ownerId)).toMatchObject({ reason: 'results-not-published' })
    expect(await object(organiserId)).toMatchObject({ reason: 'entry-not-in-the-contest' })
    expect(await db.objection.count()).toBe(0)
  })

  test('once with one form, also when it is sent twice at the same time', async () => {
    const { key, object } = await published()
    const requestKey = key()

    const answers = await Promise.all([1, 2, 3].map(() => object({ requestKey })))

    expect(answers).toEqual(Array(3).fill({ raised: true, number: 1 }))
    expect(await object()).toEqual({ raised: false, reason: 'objection-undecided' })
    expect(await db.auditEvent.count({ where: { action: 'objection.raised' } })).toBe(1)
  })

  test('and gets a receipt with the number, and later the answer with its reasons', async () => {
    const { at, object, decide } = await published()
    await object()
    const receipt = (await letters()).at(-1)
    await decide(1, true)
    const answer = (await letters()).at(-1)

    expect(receipt?.to).toBe('vrtnica@shops.test')
    expect(receipt?.subject).toContain('Ugovor št. 1')
    expect(receipt?.text).toContain('Komisija nas ni obiskala.')
    expect(answer?.text).toContain('smo ugodili')
    expect(answer?.text).toContain('Obisk je v zapisniku.')
    expect(await decide(1, false)).toEqual({ decided: false, reason: 'objection-decided' })
    expect((await objectionsForDesk(db, at))[0]).toMatchObject({ granted: true })
    expect(await objectionCounts(db, at.contestId)).toEqual({
      received: 1,
      granted: 1,
      refused: 0,
      undecided: 0,
    })
  })
})

test('Another town’s organiser sees no objection and decides none.', async () => {
  const { at, object } = await published()
  await object()
  const stranger = await seedJudged(services, { town: 'celje' })

  const decided = decideObjection(services, {
    townId: stranger.town.id,
    contestId: at.contestId,
    actorId: (await person(services, 'clerk@celje.test')).id,
    number: 1,
    granted: true,
    answer: 'Naj bo.',
  })

  await expect(decided).rejects.toThrow()
  expect(await objectionsForDesk(db, { ...at, townId: stranger.town.id })).toEqual([])
  expect(await db.objection.count({ where: { decidedAt: null } })).toBe(1)
})

test('Voter data stay until their day has come and every objection is decided.', () => {
  const voterDataDeleteAt = new Date('2027-01-01T10:30:00.000Z')
  const asked = (undecidedObjections: number, instant: string) =>
    mayDeleteVoterData({ voterDataDeleteAt, undecidedObjections }, new Date(instant))

  expect(asked(0, '2027-01-01T10:29:59.999Z')).toMatchObject({ reason: 'too-early' })
  expect(asked(0, '2027-01-01T10:30:00.000Z')).toEqual({ allowed: true })
  expect(asked(1, '2027-02-01T10:30:00.000Z')).toMatchObject({ reason: 'objections-undecided' })
})
