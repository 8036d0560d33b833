import { beforeEach, expect, test } from 'vitest'
import { votersOf } from '#app/data/vote/ballots.ts'
import { decideObjection } from '#app/use-cases/result/decide-objection.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { tick } from '#app/use-cases/tick.ts'
import { deleteDueVoterData } from '#app/use-cases/vote/delete-voter-data.ts'
import { cancelContest } from '#app/use-cases/contest/cancel-contest.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

test('Until the day that the call names, everything is as it was voted.', async () => {
  const { contestId, contest } = await published()

  await tickAt(new Date(contest.voterDataDeleteAt.getTime() - 1))

  expect(await rowsOf(contestId)).toMatchObject({ voters: 3, codes: 3 })
  expect(await services.keys.pepper(contestId)).toHaveLength(32)
})

test('On that day the key and the rows made with it go, and the result stays with its ballots.', async () => {
  const { contestId, contest, town } = await published()
  const before = await db.publishedResult.findFirstOrThrow({ where: { contestId } })

  await tickAt(contest.voterDataDeleteAt)
  await tickAt(contest.voterDataDeleteAt)

  expect(await rowsOf(contestId)).toEqual({ voters: 0, codes: 0, sessions: 0, ballots: 3 })
  expect(await votersOf(db, contestId)).toBe(3)
  await expect(services.keys.pepper(contestId)).rejects.toThrow(`pepper-${contestId}`)
  expect(await db.publishedResult.findFirstOrThrow({ where: { contestId } })).toEqual(before)
  const events = await db.auditEvent.findMany({
    where: { townId: town.id, action: 'contest.voter-data-deleted' },
    select: { contestId: true, actorId: true, details: true },
  })
  expect(events).toEqual([{ contestId, actorId: null, details: { voters: 3 } }])
})

test('They stay while an objection is undecided, and go with the next tick after its decision.', async () => {
  const { contestId, contest, town, organiserId } = await published()
  const { id: entryId, ownerId } = await db.entry.findFirstOrThrow({ where: { number: 1 } })
  await raiseObjection(services, {
    contest: await contestById(db, contestId),
    entryId,
    ownerId,
    requestKey: services.random.uuid(services.now()),
    grounds: 'Komisija nas ni obiskala.',
  })

  await tickAt(contest.voterDataDeleteAt)
  const meanwhile = await rowsOf(contestId)
  const decided = { number: 1, granted: false, answer: 'Obisk je v zapisniku.' }
  await decideObjection(services, {
    townId: town.id,
    contestId,
    actorId: organiserId,
    ...decided,
  })
  await tickAt(contest.voterDataDeleteAt)

  expect(meanwhile).toMatchObject({ voters: 3, codes: 3 })
  expect(await rowsOf(contestId)).toMatchObject({ voters: 0, codes: 0 })
})

test('A contest that is not counted keeps them, but one that was cancelled does not.', async () => {
  const { contestId, contest, town, organiserId } = await seedJudged(services)
  services.setClock(contest.voterDataDeleteAt.toISOString())

  await deleteDueVoterData(services)
  const uncounted = await rowsOf(contestId)
  services.setClock(instants.beforeCount)
  await cancelContest(services, {
    townId: town.id,
    contestId,
    actorId: organiserId,
    reason: 'Toča.',
  })
  services.setClock(contest.voterDataDeleteAt.toISOString())
  await deleteDueVoterData(services)

  expect(uncounted).toMatchObject({ voters: 3, codes: 3 })
  expect(await rowsOf(contestId)).toMatchObject({ voters: 0, codes: 0 })
})

test('A process that ended between the key and the rows leaves the rows to the next.', async () => {
  const { contestId, contest } = await published()
  await services.keys.destroyPepper(contestId)

  await tickAt(contest.voterDataDeleteAt)

  expect(await rowsOf(contestId)).toMatchObject({ voters: 0, codes: 0 })
})

/** A contest of three voters whose results are out. */
async function published() {
  const seeded = await seedJudged(services)
  for (const instant of [instants.count, instants.results]) await tickAt(new Date(instant))
  return seeded
}

async function tickAt(instant: Date): Promise<void> {
  services.setClock(instant.toISOString())
  await tick(services)
}

async function rowsOf(contestId: string) {
  const where = { contestId }
  return {
    voters: await db.voter.count({ where }),
    codes: await db.emailCode.count({ where }),
    sessions: await db.voterSession.count({ where }),
    ballots: await db.ballot.count({ where }),
  }
}
