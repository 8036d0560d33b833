import { beforeEach, describe, expect, test } from 'vitest'
import { votersOf } from '#app/data/vote/ballots.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote, cast, idOf, letIn, standingBallots } from '#tests/support/voters.ts'

const { db } = testDatabase()
let services: TestServices
let contestId: string
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  contestId = seeded.contestId
  await seedEntry(services, seeded, 'Vrtnica')
  await seedEntry(services, seeded, 'Klas')
  services.setClock('2026-09-14T06:00:00.000Z')
})

const fifty = <T>(act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 50 }, (_, index) => act(index)))
const counted = async () => (await standingBallots(db, contestId)).map(({ id }) => id)

describe('One mailbox has one vote', () => {
  test('when one browser of it votes fifty times at the same instant', async () => {
    const voter = await seedVoter(services, contestId, 'bor@voters.test')

    const answers = await fifty(index =>
      cast(services, voter, { choices: { all: 1 + (index % 2) } }),
    )

    const winners = answers.flatMap(answer => (answer.cast ? [answer.ballotId] : []))
    expect(winners).toHaveLength(1)
    expect(await counted()).toEqual(winners)
    expect(await db.ballot.count()).toBe(1)
    expect(answers.filter(answer => !answer.cast)).toEqual(
      Array(49).fill({ cast: false, reason: 'ballot-replaced-meanwhile' }),
    )
  })

  test('when fifty browsers of it vote at the same instant', async () => {
    const voters = await fifty(() => seedVoter(services, contestId, 'bor@voters.test'))

    const answers = await Promise.all(
      voters.map(voter => cast(services, voter, { choices: { all: 1 } })),
    )

    const winners = answers.flatMap(answer => (answer.cast ? [answer.ballotId] : []))
    expect(winners).toHaveLength(1)
    expect([await counted(), await votersOf(db, contestId)]).toEqual([winners, 1])
  })

  test('when fifty changes of the same ballot come at the same instant', async () => {
    const voter = await seedVoter(services, contestId, 'bor@voters.test')
    const first = idOf(await cast(services, voter, { choices: { all: 1 } }))

    const answers = await fifty(() =>
      cast(services, voter, { choices: { all: 2 }, replaces: first }),
    )

    const winners = answers.flatMap(answer => (answer.cast ? [answer.ballotId] : []))
    expect(winners).toHaveLength(1)
    expect(await counted()).toEqual(winners)
    expect(await db.ballot.count()).toBe(2)
  })

  test('however it is written', async () => {
    const spellings = ['bor.kos@gmail.com', 'BorKos@Gmail.com', 'borkos+izlozba@googlemail.com']
    const answers = []
    for (const email of spellings) {
      const code = await askToVote(services, contestId, email)
      const voter = await letIn(services, contestId, code)
      answers.push((await cast(services, voter, { choices: { all: 1 } })).cast)
    }

    expect(answers).toEqual([true, false, false])
    expect(await votersOf(db, contestId)).toBe(1)
  })

  test('in each contest, and its key in one tells nothing about another', async () => {
    services.setClock('2026-08-01T08:00:00Z')
    const elsewhere = await seedContest(services, { town: 'ptuj' })
    await seedEntry(services, elsewhere, 'Grad')
    services.setClock('2026-09-14T06:00:00.000Z')

    const sessions = []
    for (const id of [contestId, elsewhere.contestId]) {
      const code = await askToVote(services, id, 'bor@voters.test')
      sessions.push(await letIn(services, id, code))
    }
    const answers = await Promise.all(
      sessions.map(voter => cast(services, voter, { choices: { all: 1 } })),
    )

    expect(answers.map(answer => answer.cast)).toEqual([true, true])
    expect(sessions[0]?.voterKey).not.toEqual(sessions[1]?.voterKey)
  })
})

test('Fifty mailboxes that vote at the same instant have fifty votes.', async () => {
  const voters = await fifty(index => seedVoter(services, contestId, `voter${index}@voters.test`))

  const answers = await Promise.all(
    voters.map(voter => cast(services, voter, { choices: { all: 1 } })),
  )

  expect((await counted()).sort()).toEqual(answers.map(idOf).sort())
  expect(await votersOf(db, contestId)).toBe(50)
})
