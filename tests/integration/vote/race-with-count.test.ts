import { setImmediate as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { countPayload } from '#app/data/result/results.ts'
import { replay } from '#app/domain/log/replay.ts'
import { openingsOf } from '#app/domain/result/opened-log.ts'
import { payloadSchema } from '#app/domain/result/payload.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { testServices } from '#tests/support/services.ts'
import { cast } from '#tests/support/voters.ts'

const { db } = testDatabase()

const rounds = 40
const lastOfGrace = '2026-09-23T18:29:59.999Z'
const countInstant = '2026-09-25T13:00:00.000Z'

/** Nothing is waited for but the last codes, so that the count is due when their half hour is over. */
const shortReview = {
  judging_close_at: '2026-09-23T15:00:00Z',
  review_end_at: '2026-09-23T15:00:00Z',
}

test('A vote that races the count is counted or refused, never recorded and left out.', async () => {
  const voting = testServices(db)
  const counting = { ...voting, now: () => new Date('2026-09-23T18:30:00.000Z') }
  const seeded = await seedContest(voting)
  await seedEntry(voting, seeded, 'Vrtnica')
  voting.setClock('2026-09-23T17:59:59.999Z')

  const outcomes = { counted: 0, refused: 0 }
  const reasons = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const contestId = await copyContest(db, seeded.contestId, shortReview)
    await voting.keys.makePepper(contestId)
    voting.setClock('2026-09-23T17:59:59.999Z')
    const voters = await Promise.all(
      ['bor', 'cilka', 'drago', 'eva'].map(name =>
        seedVoter(voting, contestId, `${name}@voters.test`),
      ),
    )
    voting.setClock(lastOfGrace)

    const [answers, made] = await Promise.all([
      Promise.all(
        voters.map(async (voter, index) => {
          await wait(index * 3)
          return cast(voting, voter, { choices: { all: 1 } })
        }),
      ),
      wait(round % 12).then(() => countContest(counting, contestId)),
    ])

    const count = await countPayload(db, contestId)
    const payload = payloadSchema.parse(JSON.parse(count.payload))
    const accepted = answers.flatMap(answer => (answer.cast ? [answer.ballotId] : []))
    expect(
      openingsOf(replay(payload.log))
        .ballots.map(({ id }) => id)
        .sort(),
      `round ${round}`,
    ).toEqual(accepted.sort())
    expect(await db.ballot.count({ where: { contestId } })).toBe(accepted.length)
    expect(made).toBe(true)
    outcomes.counted += accepted.length
    outcomes.refused += answers.length - accepted.length
    for (const answer of answers) if (!answer.cast) reasons.add(answer.reason)
  }

  expect(outcomes.counted + outcomes.refused).toBe(rounds * 4)
  expect([...reasons].filter(reason => reason !== 'voting-closed')).toEqual([])
}, 300_000)

test('A vote cannot come in after the count, whatever the clock of its process says.', async () => {
  const services = testServices(db)
  const seeded = await seedContest(services)
  await seedEntry(services, seeded, 'Vrtnica')
  services.setClock('2026-09-23T17:59:59.999Z')
  const voter = await seedVoter(services, seeded.contestId, 'bor@voters.test')
  services.setClock(countInstant)
  await countContest(services, seeded.contestId)

  services.setClock(lastOfGrace)
  const answer = await cast(services, voter, { choices: { all: 1 } })

  expect(answer).toEqual({ cast: false, reason: 'voting-closed' })
  expect(await db.ballot.count()).toBe(0)
})

async function wait(turns: number) {
  for (let turn = 0; turn < turns; turn++) await pause()
}
