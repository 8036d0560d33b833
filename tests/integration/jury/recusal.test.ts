import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { recusalsForCount, recusalsWithReasons } from '#app/data/jury/recusals.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { actOf, mark, marksOf, numbered, seedJuror, seedSeat } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let entryId: string
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  entryId = (await seedEntry(services, contest, 'Vrtnica')).entryId
})

type Seat = Awaited<ReturnType<typeof seedSeat>>

async function stepAside(seat: Seat) {
  const { member } = await seat.juror()
  const entry = await numbered(services, entryId)
  return recuse(services, { ...actOf(contest, seat), member, entry, reason: 'relative' })
}

async function save(seat: Seat) {
  return saveSheet(services, {
    contest: await contestById(db, contest.contestId),
    juror: await seat.juror(),
    entry: await numbered(services, entryId),
    mutationId: services.random.uuid(services.now()),
    basedOn: 0,
    marks: marksOf(5),
  })
}

describe('A juror who steps aside for an entry', () => {
  test('before judging opens can save no sheet for it, and others can', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    const other = await seedJuror(services, contest, 'Fran')
    const answer = await stepAside(seat)
    services.setClock('2026-09-14T06:00:00.000Z')

    const saved = [await save(seat), await save(other)]

    expect(answer).toEqual({ recused: true, late: false })
    expect(saved).toEqual([
      { saved: false, reason: 'entry-recused' },
      { saved: true, revision: 1 },
    ])
    expect(await db.sheet.count()).toBe(1)
  })

  test('after marks is late; the marks stay among the revisions and no more are taken', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    services.setClock('2026-09-14T06:00:00.000Z')
    await mark(services, contest.contestId, { seat, entryId, marks: marksOf(9) })

    const answer = await stepAside(seat)

    expect(answer).toEqual({ recused: true, late: true })
    expect(await save(seat)).toEqual({ saved: false, reason: 'entry-recused' })
    expect(await db.sheetRevision.findMany({ select: { marks: true } })).toEqual([
      { marks: marksOf(9) },
    ])
  })

  test('does so once and cannot undo it', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    await stepAside(seat)

    expect(await stepAside(seat)).toEqual({ recused: false, reason: 'already-recused' })
    for (const statement of ['delete from recusal', 'update recusal set late = true']) {
      await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow('are only added')
    }
  })

  test('has declared, and is in time until the sheets are locked', async () => {
    const undeclared = await seedSeat(services, contest, 'Ema')
    const late = await seedJuror(services, contest, 'Fran')
    const last = await seedJuror(services, contest, 'Gaja')

    const first = await stepAside(undeclared)
    services.setClock('2026-09-25T12:59:59.999Z')
    const inTime = await stepAside(last)
    services.setClock('2026-09-25T13:00:00.000Z')

    expect(first).toEqual({ recused: false, reason: 'impartiality-not-declared' })
    expect(inTime).toEqual({ recused: true, late: false })
    expect(await stepAside(late)).toEqual({ recused: false, reason: 'judging-closed' })
  })

  test('is known with the reason to the town, to the count as a number, and to no other town', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    await stepAside(seat)
    const at = { contestId: contest.contestId, townId: contest.town.id }

    expect(await recusalsWithReasons(db, at)).toEqual([
      { member: 1, name: 'Ema', number: 1, shopName: 'Vrtnica', reason: 'relative', late: false },
    ])
    expect(await recusalsForCount(db, contest.contestId)).toEqual([{ juror: 1, entry: 1 }])
    const elsewhere = { ...at, townId: services.random.uuid(services.now()) }
    expect(await recusalsWithReasons(db, elsewhere)).toEqual([])
  })
})
