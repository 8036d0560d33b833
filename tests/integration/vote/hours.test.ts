import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { insertBallot } from '#app/data/vote/ballots.ts'
import { codeGraceMs } from '#app/domain/contest/timeline.ts'
import { mayVote } from '#app/domain/vote/ballot.ts'
import { askForVoteCode } from '#app/use-cases/vote/ask-for-vote-code.ts'
import { openVoterSession } from '#app/use-cases/vote/open-voter-session.ts'
import { copyContest } from '#tests/support/cheap-contests.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote, cast, letIn } from '#tests/support/voters.ts'

const { db } = testDatabase()
let services: TestServices
let contestId: string
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  contestId = seeded.contestId
  await seedEntry(services, seeded, 'Vrtnica')
})

const beforeOpening = '2026-09-14T05:59:59.999Z'
const opening = '2026-09-14T06:00:00.000Z'
const lastInside = '2026-09-23T17:59:59.999Z'
const closing = '2026-09-23T18:00:00.000Z'
const lastOfGrace = '2026-09-23T18:29:59.999Z'
const graceOver = '2026-09-23T18:30:00.000Z'

async function voteAt(instant: string, mailbox: string) {
  services.setClock(instant)
  const voter = await seedVoter(services, contestId, mailbox)
  const answer = await cast(services, voter, { choices: { all: 1 } })
  return answer.cast ? 'cast' : answer.reason
}

describe('Voting', () => {
  test('begins at its opening instant and ends at its closing one', async () => {
    const answers: Record<string, string> = {}
    for (const instant of [beforeOpening, opening, lastInside, closing]) {
      answers[instant] = await voteAt(instant, `${instant}@voters.test`)
    }

    expect(answers).toEqual({
      [beforeOpening]: 'voting-not-open-yet',
      [opening]: 'cast',
      [lastInside]: 'cast',
      [closing]: 'voting-closed',
    })
    expect(await db.ballot.count()).toBe(2)
  })

  test('gives codes from its opening instant until the last millisecond before its close', async () => {
    const contest = await contestById(db, contestId)
    const instants = [beforeOpening, opening, lastInside, closing]
    services.queued.splice(0)

    const answers = []
    for (const instant of instants) {
      services.setClock(instant)
      const asked = { contest, email: 'bor@voters.test', language: 'sl' } as const
      const answer = await askForVoteCode(services, asked)
      answers.push(answer.sent ? 'sent' : answer.reason)
    }
    await services.deliver()

    expect(answers).toEqual(['voting-not-open-yet', 'sent', 'sent', 'voting-closed'])
    expect(services.letters).toHaveLength(2)
  })

  test('takes a code sent before the close until half an hour after it', async () => {
    services.setClock(lastInside)
    const codes = [
      await askToVote(services, contestId, 'bor@voters.test'),
      await askToVote(services, contestId, 'cilka@voters.test'),
    ]
    const [early, late] = codes
    if (!early || !late) throw new Error('Two codes should have been sent')

    services.setClock('2026-09-23T18:29:59.998Z')
    const voter = await letIn(services, contestId, early)
    services.setClock(lastOfGrace)
    const inTime = await cast(services, voter, { choices: { all: 1 } })
    services.setClock(graceOver)
    const replaces = inTime.cast ? inTime.ballotId : null
    const tooLate = await cast(services, voter, { choices: { all: 1 }, replaces })
    const contest = await contestById(db, contestId)
    const notLetIn = await openVoterSession(services, { contest, ...late })

    expect(inTime.cast).toBe(true)
    expect(tooLate).toEqual({ cast: false, reason: 'voting-closed' })
    expect(notLetIn).toEqual({ opened: false, reason: 'code-run-out' })
    expect(await db.ballot.count()).toBe(1)
  })

  test('lets nobody in whose code has run out, though it goes on', async () => {
    services.setClock(opening)
    const code = await askToVote(services, contestId, 'bor@voters.test')
    services.setClock('2026-09-14T06:30:00.000Z')

    const contest = await contestById(db, contestId)
    const answer = await openVoterSession(services, { contest, ...code })

    expect(answer).toEqual({ opened: false, reason: 'code-run-out' })
  })
})

test('What the rule says of a vote and what the database does agree at every boundary instant.', async () => {
  const none = { counted_at: null, cancelled_at: null }
  const contests = [
    await copyContest(db, contestId, none),
    await copyContest(db, contestId, { ...none, counted_at: graceOver }),
    await copyContest(db, contestId, { ...none, cancelled_at: opening }),
    await copyContest(db, contestId, { ...none, call_published_at: null }),
  ]
  const instants = [beforeOpening, opening, lastInside, closing, lastOfGrace, graceOver]

  const allowed: string[] = []
  const disagreements: string[] = []
  for (const [index, id] of contests.entries()) {
    const contest = await contestById(db, id)
    for (const sent of instants) {
      for (const at of instants) {
        const [codeSentAt, now] = [new Date(sent), new Date(at)]
        const rule = mayVote(contest, codeSentAt, now).allowed
        const database = await insertBallot(db, ballotAt(id, codeSentAt, now))
        if (rule !== database) disagreements.push(`${index}: ${sent} → ${at}: ${rule}, ${database}`)
        if (rule) allowed.push(`${index}: ${sent.slice(8, 23)} → ${at.slice(8, 23)}`)
      }
    }
  }

  expect(disagreements).toEqual([])
  const early = [beforeOpening, opening, lastInside].map(sent => sent.slice(8, 23))
  const late = [closing, lastOfGrace, graceOver].map(sent => sent.slice(8, 23))
  const [first, last, grace] = [opening, lastInside, lastOfGrace].map(at => at.slice(8, 23))
  expect(allowed).toEqual([
    ...early.flatMap(sent =>
      [first, last, closing.slice(8, 23), grace].map(at => `0: ${sent} → ${at}`),
    ),
    ...late.flatMap(sent => [first, last].map(at => `0: ${sent} → ${at}`)),
  ])
})

function ballotAt(id: string, codeSentAt: Date, now: Date) {
  return {
    ballotId: Buffer.from(services.random.bytes(16)).toString('hex'),
    contestId: id,
    voterKey: services.random.bytes(32),
    requestKey: services.random.uuid(now),
    choices: { all: 1 },
    nonce: services.random.bytes(32),
    commitment: services.random.bytes(32),
    replaces: null,
    codeSentAt,
    graceMs: codeGraceMs,
    receiptCodeId: services.random.uuid(now),
    now,
  }
}
