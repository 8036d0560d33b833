import { beforeEach, describe, expect, test } from 'vitest'
import { tick } from '#app/use-cases/tick.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote, cast, idOf, letIn } from '#tests/support/voters.ts'

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
  await services.deliver()
})

/** A mailbox votes by the code from its letter; the box of letters is empty afterwards. */
async function vote(email: string, choice: number) {
  const code = await askToVote(services, contestId, email)
  const voter = await letIn(services, contestId, code)
  services.setClock(new Date(services.now().getTime() + 60_000))
  const ballotId = idOf(await cast(services, voter, { choices: { all: choice } }))
  services.letters.splice(0)
  return { voter, ballotId, code }
}

describe('The letter after a vote', () => {
  test('says that a vote was recorded and when, and names neither entry nor ballot', async () => {
    const { ballotId } = await vote('bor@voters.test', 2)
    const ballot = await db.ballot.findUniqueOrThrow({ where: { id: ballotId } })

    await sendReceipts(services)

    expect(services.letters).toEqual([
      {
        to: 'bor@voters.test',
        subject: expect.stringContaining('Naj izložba'),
        text: expect.stringContaining('v ponedeljek, 14. septembra 2026, ob 8.01'),
      },
    ])
    const written = JSON.stringify(services.letters).toLowerCase()
    const telling = [
      'vrtnica',
      'klas',
      '"all"',
      ballotId,
      ballotId.slice(0, 4),
      Buffer.from(ballot.nonce).toString('hex').slice(0, 8),
      Buffer.from(ballot.commitment).toString('hex').slice(0, 8),
    ]
    expect(telling.filter(text => written.includes(text))).toEqual([])
  })

  test('is sent once, though four processes look for it at the same instant', async () => {
    for (let i = 0; i < 10; i++) await vote(`voter${i}@voters.test`, 1)

    const sent = await Promise.all([1, 2, 3, 4].map(() => sendReceipts(services)))
    sent.push(await sendReceipts(services))

    expect(sent.reduce((sum, count) => sum + count)).toBe(10)
    expect(services.letters.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 10 }, (_, i) => `voter${i}@voters.test`).sort(),
    )
  })

  test('is left out when the mail server refuses, and the vote counts all the same', async () => {
    await vote('bor@voters.test', 2)
    const refusing = { ...services, mail: () => Promise.reject(new Error('550')) }

    const sent = [await sendReceipts(refusing), await sendReceipts(services)]

    expect(sent).toEqual([0, 0])
    expect(await db.voter.count()).toBe(1)
  })

  test('follows a changed vote as well', async () => {
    const { voter, ballotId } = await vote('bor@voters.test', 2)
    await cast(services, voter, { choices: { all: 1 }, replaces: ballotId })

    await sendReceipts(services)

    expect(services.letters.map(({ to }) => to)).toEqual(['bor@voters.test', 'bor@voters.test'])
  })
})

test('Once the letter is sent and the right to vote has run out, no row leads from a ballot to an address.', async () => {
  const { ballotId } = await vote('bor@voters.test', 2)
  const reachable = async () => (await rowsReachedFrom(ballotId)).some(row => /bor@/.test(row))

  const whileDue = await reachable()
  await tick(services)
  services.setClock('2026-09-14T06:31:00.000Z')
  await tick(services)

  const stillKnown = await db.emailCode.count({ where: { address: 'bor@voters.test' } })
  expect({ whileDue, afterwards: await reachable(), stillKnown }).toEqual({
    whileDue: true,
    afterwards: false,
    stillKnown: 0,
  })
})

/** Rows that share an id or a key with the ballot, with one of those rows, and so on. */
async function rowsReachedFrom(ballotId: string): Promise<readonly string[]> {
  const rows = Object.values(await everyRow(db)).flat()
  const common = new Set(namesIn(JSON.stringify((await everyRow(db)).contest)))
  const known = new Set([ballotId])
  const reached = new Set<string>()
  for (let found = -1; found !== reached.size; ) {
    found = reached.size
    for (const row of rows) {
      const names = namesIn(row).filter(name => !common.has(name))
      if (!names.some(name => known.has(name))) continue
      reached.add(row)
      for (const name of names) known.add(name)
    }
  }
  return [...reached]
}

function namesIn(text: string): readonly string[] {
  return text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/g) ?? []
}
