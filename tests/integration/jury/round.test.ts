import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { progressOfJury } from '#app/data/jury/progress.ts'
import { noteOf, roundOfJuror } from '#app/data/jury/round.ts'
import type { WayAside } from '#app/domain/jury/round.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { setAside } from '#app/use-cases/jury/set-aside.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { writeNote } from '#app/use-cases/jury/write-note.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { actOf, mark, marksOf, numbered, seedJuror } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let entries: string[]
let seat: Awaited<ReturnType<typeof seedJuror>>
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  entries = []
  for (const shop of ['Vrtnica', 'Klas', 'Sladko', 'Grad']) {
    entries.push((await seedEntry(services, contest, shop)).entryId)
  }
  seat = await seedJuror(services, contest, 'Ema')
  services.setClock('2026-09-14T06:00:00.000Z')
})

const entry = (index: number) => entries[index] ?? ''

async function aside(index: number, how: WayAside | null) {
  return setAside(services, {
    contest: await contestById(db, contest.contestId),
    juror: await seat.juror(),
    actorId: seat.personId,
    entry: await numbered(services, entry(index)),
    how,
  })
}

async function finish(leaveRest = false) {
  const { member } = await seat.juror()
  return signOff(services, { ...actOf(contest, seat), member, leaveRest })
}

const marking = (index: number, marks = marksOf(7)) =>
  mark(services, contest.contestId, { seat, entryId: entry(index), marks })

describe('On a juror’s own list', () => {
  test('a closed shop is one to come back to until the mark is cleared', async () => {
    await aside(0, 'come-back')
    const marked = (await roundOfJuror(db, (await seat.juror()).id))(entry(0))
    await aside(0, null)
    const cleared = (await roundOfJuror(db, (await seat.juror()).id))(entry(0))

    expect([marked.aside, cleared.aside]).toEqual(['come-back', null])
  })

  test('a note is kept, changed and forgotten, and nothing tells of it', async () => {
    const at = { jurorId: (await seat.juror()).id, entryId: entry(0) }
    const events = await db.auditEvent.count()
    await writeNote(services, { ...at, text: 'Lepa lučka.' })
    await writeNote(services, { ...at, text: 'Lepa luč.' })
    const kept = await noteOf(db, at)
    await writeNote(services, { ...at, text: '' })

    expect(kept).toBe('Lepa luč.')
    expect(await db.sheetNote.count()).toBe(0)
    expect(await db.auditEvent.count()).toBe(events)
  })
})

describe('A juror signs off', () => {
  test('not while an entry is open, and once each is complete, recused or left', async () => {
    await marking(0)
    const { member } = await seat.juror()
    const second = await numbered(services, entry(1))
    await recuse(services, { ...actOf(contest, seat), member, entry: second, reason: 'other' })
    await aside(2, 'left')
    await aside(3, 'come-back')

    const early = await finish()
    await marking(3)
    const done = await finish()

    expect([early, done]).toEqual([
      { signedOff: false, reason: 'entries-open' },
      { signedOff: true },
    ])
    expect((await seat.juror()).signedOffAt).toEqual(services.now())
    expect(await finish()).toEqual({ signedOff: false, reason: 'sheets-signed-off' })
    await expect(marking(3, marksOf(1))).rejects.toThrow('sheets-signed-off')
    expect(await aside(2, null)).toEqual({ done: false, reason: 'sheets-signed-off' })
  })

  test('with all that is open left for good, where the juror says so', async () => {
    await marking(0)
    await mark(services, contest.contestId, { seat, entryId: entry(1), marks: { theme: 3 } })

    const answer = await finish(true)

    expect(answer).toEqual({ signedOff: true })
    const event = await db.auditEvent.findFirst({ where: { action: 'juror.signed-off' } })
    expect(event?.details).toEqual({ member: 1, left: [2, 3, 4] })
  })

  test('until the last millisecond before the lock', async () => {
    services.setClock('2026-09-25T13:00:00.000Z')
    const late = await finish(true)
    services.setClock('2026-09-25T12:59:59.999Z')

    expect([late, await finish(true)]).toEqual([
      { signedOff: false, reason: 'judging-closed' },
      { signedOff: true },
    ])
  })
})

test('Organiser and chair are told numbers of sheets, each entry once, and never a mark', async () => {
  await marking(0, marksOf(3))
  await mark(services, contest.contestId, { seat, entryId: entry(1), marks: { theme: 3 } })
  await aside(2, 'come-back')
  await seedJuror(services, contest, 'Fran')
  const { member } = await seat.juror()
  const last = await numbered(services, entry(3))
  await mark(services, contest.contestId, { seat, entryId: entry(3), marks: marksOf(3) })
  await recuse(services, { ...actOf(contest, seat), member, entry: last, reason: 'relative' })
  const criteria = contest.contest.rules.criteria.map(({ key }) => key)
  const at = { contestId: contest.contestId, townId: contest.town.id, criteria }

  const none = { complete: 0, begun: 0, comeBack: 0, left: 0, recused: 0 }
  expect(await progressOfJury(db, at)).toEqual([
    { ...none, member: 1, complete: 1, begun: 1, comeBack: 1, recused: 1 },
    { ...none, member: 2 },
  ])
  const elsewhere = { ...at, townId: services.random.uuid(services.now()) }
  expect(await progressOfJury(db, elsewhere)).toEqual([])
})
