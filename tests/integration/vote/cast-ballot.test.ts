import { beforeEach, describe, expect, test } from 'vitest'
import { currentBallot } from '#app/data/vote/ballots.ts'
import { commitmentTo } from '#app/domain/log/canonical.ts'
import type { Choices } from '#app/domain/vote/ballot.ts'
import { openVoterSession } from '#app/use-cases/vote/open-voter-session.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote, cast, idOf, letIn, standingBallots } from '#tests/support/voters.ts'

const { db } = testDatabase()
let services: TestServices
let seeded: Awaited<ReturnType<typeof seedContest>>
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Vrtnica')
  await seedEntry(services, seeded, 'Klas')
  services.setClock('2026-09-14T06:00:00.000Z')
})

const voterOf = (mailbox: string) => seedVoter(services, seeded.contestId, mailbox)
const counted = async () =>
  (await standingBallots(db, seeded.contestId)).map(({ id, choices }) => ({ id, choices }))

describe('A vote', () => {
  test('by a code from a letter is the one ballot of its mailbox', async () => {
    const code = await askToVote(services, seeded.contestId, 'bor@voters.test')
    const voter = await letIn(services, seeded.contestId, code)

    const answer = await cast(services, voter, { choices: { all: 2 } })

    expect(answer).toEqual({ cast: true, ballotId: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(await counted()).toEqual([{ id: idOf(answer), choices: { all: 2 } }])
    const again = { contest: seeded.contest, ...code }
    expect(await openVoterSession(services, again)).toEqual({ opened: false, reason: 'code-used' })
  })

  test('is bound to its choice by a commitment that its voter can open', async () => {
    const answer = await cast(services, await voterOf('bor@voters.test'), { choices: { all: 2 } })

    const row = await db.ballot.findUniqueOrThrow({ where: { id: idOf(answer) } })
    const { sha256 } = services.hashing
    expect(row.commitment).toEqual(commitmentTo(sha256, row.nonce, { all: 2 }))
    expect(row.commitment).not.toEqual(commitmentTo(sha256, row.nonce, { all: 1 }))
  })

  test('is changed by naming the ballot it replaces', async () => {
    const voter = await voterOf('bor@voters.test')
    const first = idOf(await cast(services, voter, { choices: { all: 1 } }))

    const second = idOf(await cast(services, voter, { choices: { all: 2 }, replaces: first }))

    expect(await counted()).toEqual([{ id: second, choices: { all: 2 } }])
    const ballots = await db.ballot.findMany({ select: { id: true, replaces: true } })
    expect(ballots).toHaveLength(2)
    expect(ballots).toEqual(
      expect.arrayContaining([
        { id: first, replaces: null },
        { id: second, replaces: first },
      ]),
    )
  })

  test('is not changed from a page that shows an older ballot, another’s, or none', async () => {
    const [voter, other] = [await voterOf('bor@voters.test'), await voterOf('cilka@voters.test')]
    const first = idOf(await cast(services, voter, { choices: { all: 1 } }))
    const second = idOf(await cast(services, voter, { choices: { all: 2 }, replaces: first }))
    const others = idOf(await cast(services, other, { choices: { all: 1 } }))
    const before = await everyRow(db)

    const answers = []
    for (const replaces of [null, first, others, '0'.repeat(32), 'nonsense']) {
      answers.push(await cast(services, voter, { choices: { all: 1 }, replaces }))
    }

    expect(answers).toEqual(Array(5).fill({ cast: false, reason: 'ballot-replaced-meanwhile' }))
    expect(await everyRow(db)).toEqual(before)
    expect((await currentBallot(db, voter))?.id).toBe(second)
  })

  test('cannot begin with a change', async () => {
    const other = idOf(
      await cast(services, await voterOf('cilka@voters.test'), { choices: { all: 1 } }),
    )

    const answer = await cast(services, await voterOf('bor@voters.test'), {
      choices: { all: 2 },
      replaces: other,
    })

    expect(answer).toEqual({ cast: false, reason: 'ballot-replaced-meanwhile' })
    expect(await counted()).toEqual([{ id: other, choices: { all: 1 } }])
  })

  test('of another contest is no way into this one', async () => {
    services.setClock('2026-08-01T08:00:00Z')
    const elsewhere = await seedContest(services, { town: 'ptuj' })
    services.setClock('2026-09-14T06:00:00.000Z')
    const code = await askToVote(services, elsewhere.contestId, 'bor@voters.test')

    const answer = await openVoterSession(services, { contest: seeded.contest, ...code })

    expect(answer).toEqual({ opened: false, reason: 'code-wrong' })
  })
})

describe('The same form', () => {
  test('is one ballot and gets the same answer, at once and later', async () => {
    const voter = await voterOf('bor@voters.test')
    const form = { choices: { all: 1 }, requestKey: services.random.uuid(services.now()) }

    const atOnce = await Promise.all([1, 2, 3, 4, 5].map(() => cast(services, voter, form)))
    services.setClock('2026-09-30T08:00:00Z')
    const later = await cast(services, voter, form)

    const [ballot] = await counted()
    expect([...atOnce, later]).toEqual(Array(6).fill({ cast: true, ballotId: ballot?.id }))
    expect(await db.ballot.count()).toBe(1)
  })

  test('does not bring a ballot back that was replaced since', async () => {
    const voter = await voterOf('bor@voters.test')
    const form = { choices: { all: 1 }, requestKey: services.random.uuid(services.now()) }
    const first = idOf(await cast(services, voter, form))
    const second = idOf(await cast(services, voter, { choices: { all: 2 }, replaces: first }))

    const answer = await cast(services, voter, form)

    expect(answer).toEqual({ cast: false, reason: 'ballot-replaced-meanwhile' })
    expect(await counted()).toEqual([{ id: second, choices: { all: 2 } }])
  })

  test('is no ballot of another mailbox, at once or later', async () => {
    const voters = [await voterOf('bor@voters.test'), await voterOf('cilka@voters.test')]
    const form = { choices: { all: 1 }, requestKey: services.random.uuid(services.now()) }

    const answers = await Promise.all(voters.map(voter => cast(services, voter, form)))

    expect(answers.filter(answer => answer.cast)).toHaveLength(1)
    expect(answers.filter(answer => !answer.cast)).toEqual([
      { cast: false, reason: 'ballot-replaced-meanwhile' },
    ])
    expect(await db.ballot.count()).toBe(1)
    expect(await db.voter.count()).toBe(1)
  })
})

describe('A vote is refused', () => {
  test('for an entry that is withdrawn, unknown or in another category', async () => {
    await db.entry.updateMany({ where: { number: 2 }, data: { withdrawnAt: services.now() } })
    const voter = await voterOf('bor@voters.test')

    const choices: Choices[] = [
      { all: 2 },
      { all: 3 },
      { all: 0 },
      { all: -1 },
      { flowers: 1 },
      { all: 1, x: 1 },
    ]
    const answers = await Promise.all(choices.map(one => cast(services, voter, { choices: one })))

    expect(answers).toEqual(
      choices.map(() => ({ cast: false, reason: 'entry-not-in-the-running' })),
    )
    expect(await db.ballot.count()).toBe(0)
  })

  test('for nothing', async () => {
    const answer = await cast(services, await voterOf('bor@voters.test'), { choices: {} })

    expect(answer).toEqual({ cast: false, reason: 'nothing-chosen' })
  })

  test('where the jury alone decides', async () => {
    services.setClock('2026-08-01T08:00:00Z')
    const juryOnly = await seedContest(services, { town: 'ptuj', card: 'jury-only' })
    await seedEntry(services, juryOnly, 'Grad')
    services.setClock('2026-09-14T06:00:00.000Z')
    const voter = await seedVoter(services, juryOnly.contestId, 'bor@voters.test')

    const answer = await cast(services, voter, { choices: { all: 1 } })

    expect(answer).toEqual({ cast: false, reason: 'no-public-vote' })
    expect(await db.ballot.count()).toBe(0)
  })
})
