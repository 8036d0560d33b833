import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { findCountHolds, findResult } from '#app/data/result/results.ts'
import { timelineSteps } from '#app/domain/contest/timeline.ts'
import { dayOf, instantOf } from '#app/domain/town/zoned-time.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest, seedEntry, seedTown, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { contestForm } from '#tests/support/drafts.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { cast } from '#tests/support/voters.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const zone = 'Europe/Ljubljana'

/** A contest's instants as the database keeps them, each with what a clock in the town shows. */
async function timelineAround(holiday: string) {
  const form = contestForm(services, await seedTown(services), holiday)
  const created = await createContest(services, form)
  if (!created.created) throw new Error(created.reason)
  const contest = await contestById(db, created.id)
  const { short } = datesIn('sl', zone)
  return timelineSteps.map(step => `${contest[step].toISOString()} ${short(contest[step])}`)
}

test('Around a holiday in October the wall times hold while the hour of the sun changes.', async () => {
  expect(await timelineAround('2026-10-25')).toEqual([
    '2026-09-25T07:00:00.000Z 25. 9. 2026, 9.00',
    '2026-10-14T22:00:00.000Z 15. 10. 2026, 0.00',
    '2026-10-19T22:00:00.000Z 20. 10. 2026, 0.00',
    '2026-10-22T06:00:00.000Z 22. 10. 2026, 8.00',
    '2026-10-28T19:00:00.000Z 28. 10. 2026, 20.00',
    '2026-10-22T06:00:00.000Z 22. 10. 2026, 8.00',
    '2026-10-30T14:00:00.000Z 30. 10. 2026, 15.00',
    '2026-10-30T14:00:00.000Z 30. 10. 2026, 15.00',
    '2026-11-07T10:00:00.000Z 7. 11. 2026, 11.00',
    '2026-11-07T11:30:00.000Z 7. 11. 2026, 12.30',
    '2026-11-16T23:00:00.000Z 17. 11. 2026, 0.00',
    '2027-02-05T23:00:00.000Z 6. 2. 2027, 0.00',
  ])
})

test('Around a holiday in March the wall times hold as well.', async () => {
  expect(await timelineAround('2026-03-29')).toEqual([
    '2026-02-27T08:00:00.000Z 27. 2. 2026, 9.00',
    '2026-03-18T23:00:00.000Z 19. 3. 2026, 0.00',
    '2026-03-23T23:00:00.000Z 24. 3. 2026, 0.00',
    '2026-03-26T07:00:00.000Z 26. 3. 2026, 8.00',
    '2026-04-01T18:00:00.000Z 1. 4. 2026, 20.00',
    '2026-03-26T07:00:00.000Z 26. 3. 2026, 8.00',
    '2026-04-03T13:00:00.000Z 3. 4. 2026, 15.00',
    '2026-04-03T13:00:00.000Z 3. 4. 2026, 15.00',
    '2026-04-11T09:00:00.000Z 11. 4. 2026, 11.00',
    '2026-04-11T10:30:00.000Z 11. 4. 2026, 12.30',
    '2026-04-20T22:00:00.000Z 21. 4. 2026, 0.00',
    '2026-07-10T22:00:00.000Z 11. 7. 2026, 0.00',
  ])
})

test('Where the clock skips an hour, voting that closes within it closes an hour later on the wall.', async () => {
  const night = dayOf('2026-03-29')
  if (!night) throw new Error('There is no such night')
  const seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Vrtnica')
  const votingCloseAt = instantOf(night, '02:30', zone)
  const counted = new Date('2026-03-29T02:00:00Z')
  const data = {
    votingOpenAt: new Date('2026-03-28T19:00:00Z'),
    votingCloseAt,
    judgingCloseAt: counted,
    reviewEndAt: counted,
    resultsAt: instantOf(night, '04:00', zone),
    waivedHolds: ['jury-quorum-unmet'],
  }
  await db.contest.update({ where: { id: seeded.contestId }, data })

  const votes: Record<string, boolean> = {}
  for (const instant of ['2026-03-29T01:29:59.999Z', '2026-03-29T01:30:00.000Z']) {
    services.setClock(instant)
    const voter = await seedVoter(services, seeded.contestId, `${instant}@voters.test`)
    votes[instant] = (await cast(services, voter, { choices: { all: 1 } })).cast
  }
  const found: Record<string, string> = {}
  for (const instant of ['2026-03-29T01:59:59.999Z', '2026-03-29T02:00:00.000Z']) {
    services.setClock(instant)
    await tick(services)
    const [count, result] = [
      await findCountHolds(db, seeded.contestId),
      await findResult(db, seeded.contestId),
    ]
    found[instant] = `counted ${count !== null}, published ${result !== null}`
  }

  expect(datesIn('sl', zone).until(votingCloseAt)).toBe('do nedelje, 29. marca 2026, do 3.30')
  expect(votes).toEqual({ '2026-03-29T01:29:59.999Z': true, '2026-03-29T01:30:00.000Z': false })
  expect(found).toEqual({
    '2026-03-29T01:59:59.999Z': 'counted false, published false',
    '2026-03-29T02:00:00.000Z': 'counted true, published true',
  })
})

test('Where the clock shows an hour twice, the first one is meant.', () => {
  const night = dayOf('2026-10-25')

  expect(night && instantOf(night, '02:30', zone)).toEqual(new Date('2026-10-25T00:30:00Z'))
})
