import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { defaultRules } from '#app/domain/contest/presets.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { answeredCall } from '#tests/support/ready-call.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { sortedJson } from '#tests/support/sorted-json.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db, '2026-08-01T08:00:00Z')
})

/** What is frozen for a holiday on 20 September 2026, written down once more by hand. */
const frozen = {
  town: 'velenje',
  contest: '2026',
  titles: { sl: 'Naj izložba', en: 'Best window' },
  rules: answeredRules(),
  dates: {
    entriesOpenAt: '2026-08-21T07:00:00.000Z',
    entriesCloseAt: '2026-09-09T22:00:00.000Z',
    checkEndAt: '2026-09-12T22:00:00.000Z',
    votingOpenAt: '2026-09-14T06:00:00.000Z',
    votingCloseAt: '2026-09-23T18:00:00.000Z',
    judgingOpenAt: '2026-09-14T06:00:00.000Z',
    judgingCloseAt: '2026-09-25T13:00:00.000Z',
    reviewEndAt: '2026-09-25T13:00:00.000Z',
    ceremonyAt: '2026-10-03T09:00:00.000Z',
    resultsAt: '2026-10-03T10:30:00.000Z',
    objectionsEndAt: '2026-10-11T22:00:00.000Z',
    voterDataDeleteAt: '2027-01-01T23:00:00.000Z',
  },
  words: answeredCall.words,
}

function answeredRules() {
  const rules = defaultRules('jury-places-and-audience-award')
  return { ...rules, jury: { ...rules.jury, members: 3 } }
}

describe('Publishing the call', () => {
  test('freezes rules and dates under a hash that anybody can compute', async () => {
    const draft = await draftContest(services)

    const answer = await publishCall(services, draft)

    const text = sortedJson(frozen)
    const rulesHash = createHash('sha256').update(text, 'utf8').digest('hex')
    expect(answer).toEqual({ published: true, rulesHash })
    const { rulesText } = await db.contest.findUniqueOrThrow({ where: { id: draft.contestId } })
    expect(rulesText).toBe(text)
    const row = await db.contest.findUniqueOrThrow({ where: { id: draft.contestId } })
    expect(Buffer.from(row.rulesHash ?? []).toString('hex')).toBe(rulesHash)
    expect([row.callPublishedAt, row.publicVersion]).toEqual([services.now(), 1])
  })

  test('twice at the same instant publishes it once', async () => {
    const draft = await draftContest(services)
    const eight = Array.from({ length: 8 })
    await Promise.all(eight.map(() => db.$queryRaw`select 1 from pg_sleep(0.02)`))

    const answers = await Promise.all(eight.map(() => publishCall(services, draft)))

    const refusals = answers.flatMap(answer => (answer.published ? [] : [answer]))
    const already = { published: false, reason: 'call-already-published', problems: [] }
    expect(refusals).toEqual(Array(7).fill(already))
    expect(await db.auditEvent.count({ where: { action: 'contest.call-published' } })).toBe(1)
    const { publicVersion } = await db.contest.findFirstOrThrow()
    expect(publicVersion).toBe(1)
  })

  test('says who did it, in the transaction that does it', async () => {
    const draft = await draftContest(services)
    const before = await everyRow(db)
    const noSalt = () => {
      throw new Error('No chance is left for a salt')
    }
    const unlucky = { ...services, random: { ...services.random, bytes: noSalt } }

    await expect(publishCall(unlucky, draft)).rejects.toThrow('No chance is left')
    const afterFailure = await everyRow(db)
    const answer = await publishCall(services, draft)

    expect(afterFailure).toEqual(before)
    const events = await db.auditEvent.findMany({ where: { action: 'contest.call-published' } })
    expect(
      events.map(({ actorId, contestId, at, details }) => [actorId, contestId, at, details]),
    ).toEqual([
      [
        draft.actorId,
        draft.contestId,
        services.now(),
        { rulesHash: answer.published && answer.rulesHash },
      ],
    ])
  })
})

describe('A call is not published', () => {
  test('while voting would close before it opens, nor with weights that sum to zero', async () => {
    const draft = await draftContest(services)
    const { criteria, ...others } = frozen.rules
    const weightless = { ...others, criteria: criteria.map(one => ({ ...one, weight: 0 })) }
    await db.contest.update({
      where: { id: draft.contestId },
      data: { votingCloseAt: '2026-09-14T05:59:59.999Z', rules: weightless },
    })
    const before = await everyRow(db)

    const answer = await publishCall(services, draft)

    expect(answer).toEqual({
      published: false,
      reason: 'call-has-problems',
      problems: [
        { kind: 'rules', problem: 'weights-sum-to-zero' },
        { kind: 'timeline', problem: { earlier: 'votingOpenAt', later: 'votingCloseAt' } },
      ],
    })
    expect(await everyRow(db)).toEqual(before)
  })

  test('without a title', async () => {
    const draft = await draftContest(services)
    await db.contest.update({ where: { id: draft.contestId }, data: { titles: {} } })

    expect(await publishCall(services, draft)).toEqual({
      published: false,
      reason: 'call-has-problems',
      problems: [{ kind: 'title-missing' }],
    })
  })

  test('from the instant on at which its entries close, and in the last millisecond before it is', async () => {
    const draft = await draftContest(services)

    services.setClock(frozen.dates.entriesCloseAt)
    const tooLate = await publishCall(services, draft)
    services.setClock('2026-09-09T21:59:59.999Z')
    const inTime = await publishCall(services, draft)

    expect(tooLate).toEqual({
      published: false,
      reason: 'call-has-problems',
      problems: [{ kind: 'entries-would-be-closed' }],
    })
    expect(inTime.published).toBe(true)
  })

  test('of a contest that was cancelled', async () => {
    const draft = await draftContest(services)
    await db.contest.update({
      where: { id: draft.contestId },
      data: { cancelledAt: services.now(), cancelReason: 'Gradnja' },
    })

    expect(await publishCall(services, draft)).toEqual({
      published: false,
      reason: 'contest-cancelled',
      problems: [],
    })
  })
})
