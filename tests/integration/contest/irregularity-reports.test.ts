import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { reportsForDesk } from '#app/data/contest/irregularity-reports.ts'
import { instantOfKey, mayReport } from '#app/domain/contest/irregularity-report.ts'
import { handleReport } from '#app/use-cases/contest/handle-report.ts'
import { reportIrregularity } from '#app/use-cases/contest/report-irregularity.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { sendMail } from '#app/use-cases/mail/send-mail.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants, seedJudged } from '#tests/support/judged.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
beforeEach(() => {
  services = testServices(db)
})

const said = 'Izložba je bila po fotografiranju spremenjena.'

function reportOf(contestId: string, requestKey = services.random.uuid(services.now())) {
  return contestById(db, contestId).then(contest =>
    reportIrregularity(services, {
      contest,
      requestKey,
      said,
      entryNumber: null,
      email: 'nada@example.si',
    }),
  )
}

describe('A report of an irregularity', () => {
  test('has one number, however often its form arrives', async () => {
    const { contestId } = await seedContest(services)
    const requestKey = services.random.uuid(services.now())

    const first = await reportOf(contestId, requestKey)
    const again = await reportOf(contestId, requestKey)
    const others = await Promise.all([reportOf(contestId), reportOf(contestId)])

    expect([first, again]).toEqual([{ number: 1 }, { number: 1 }])
    expect(new Set(others.map(({ number }) => number))).toEqual(new Set([2, 3]))
  })

  test('is announced to the organisers by a letter that says nothing of it', async () => {
    const { contestId, organiserEmail } = await seedContest(services)
    await reportOf(contestId)

    const mail = await db.mail.findFirstOrThrow({ where: { kind: 'irregularity-reported' } })
    await sendMail(services, mail.id)

    const letter = services.letters.at(-1)
    expect(letter?.to).toBe(organiserEmail)
    expect(letter?.text).toContain('/organiser/velenje/2026/reports')
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Izložba je|nada@/)
    const events = await db.auditEvent.findMany({ where: { action: 'irregularity.reported' } })
    expect(JSON.stringify(events)).not.toMatch(/Izložba je|nada@/)
  })

  test('is dealt with once, by an organiser of its own town', async () => {
    const { contestId, town, organiserId: actorId } = await seedContest(services)
    const celje = await seedContest(services, { town: 'celje' })
    await reportOf(contestId)
    const handling = { contestId, actorId, number: 1, note: 'Preverjeno na kraju samem.' }
    const handle = (townId: string) => handleReport(services, { ...handling, townId })

    expect(await handle(celje.town.id)).toMatchObject({ handled: false })
    expect(await handle(town.id)).toEqual({ handled: true })
    expect(await handle(town.id)).toEqual({ handled: false, reason: 'report-handled' })
    expect(await reportsForDesk(db, { contestId, townId: celje.town.id })).toEqual([])
    expect(await reportsForDesk(db, { contestId, townId: town.id })).toMatchObject([
      { number: 1, said, note: 'Preverjeno na kraju samem.', email: 'nada@example.si' },
    ])
  })

  test('forgets who sent it when voter data go, which wait for undecided objections', async () => {
    const { contestId } = await seedJudged(services)
    await reportOf(contestId)
    for (const instant of [instants.count, instants.results]) {
      services.setClock(instant)
      await tick(services)
    }
    const contest = await contestById(db, contestId)
    const { id: entryId, ownerId } = await db.entry.findFirstOrThrow({ where: { number: 2 } })
    const requestKey = services.random.uuid(services.now())
    const objection = { contest, entryId, ownerId, requestKey, grounds: 'Ne strinjam se.' }
    await raiseObjection(services, objection)
    const addresses = () => db.irregularityReport.count({ where: { email: { not: null } } })

    services.setClock(contest.voterDataDeleteAt.toISOString())
    await tick(services)
    expect(await addresses()).toBe(1)
    await db.objection.updateMany({ data: { decidedAt: services.now(), granted: false } })
    await tick(services)

    expect(await addresses()).toBe(0)
    expect(await db.irregularityReport.count({ where: { said } })).toBe(1)
  })
})

test('A form is somebody’s when it took three seconds and a trap stayed empty.', () => {
  const shown = new Date('2026-09-20T10:00:00.000Z')
  const shownAt = instantOfKey(services.random.uuid(shown))
  const asked = (instant: string, trap = '') => mayReport({ shownAt, trap }, new Date(instant))

  expect(shownAt).toEqual(shown)
  expect(asked('2026-09-20T10:00:02.999Z')).toMatchObject({ reason: 'too-quick' })
  expect(asked('2026-09-20T10:00:03.000Z')).toEqual({ allowed: true })
  expect(asked('2026-09-21T10:00:00.000Z')).toEqual({ allowed: true })
  expect(asked('2026-09-21T10:00:00.001Z')).toMatchObject({ reason: 'form-too-old' })
  expect(asked('2026-09-20T10:01:00.000Z', 'x')).toMatchObject({ reason: 'looks-automatic' })
})
