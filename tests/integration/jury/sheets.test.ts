import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { sheetsOfJuror } from '#app/data/jury/sheets.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { marksOf, numbered, seedJuror, seedSeat } from '#tests/support/juries.ts'
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

async function save(
  seat: Seat,
  marks: Marks,
  {
    entryId: id = entryId,
    ...options
  }: { basedOn?: number; mutationId?: string; entryId?: string } = {},
) {
  return saveSheet(services, {
    contest: await contestById(db, contest.contestId),
    juror: await seat.juror(),
    entry: await numbered(services, id),
    mutationId: services.random.uuid(services.now()),
    basedOn: 0,
    marks,
    ...options,
  })
}

const sheetsOf = async (seat: Seat) => sheetsOfJuror(db, (await seat.juror()).id)

describe('Marks are saved', () => {
  test('from the opening instant until the last millisecond before the close', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    const instants = {
      '2026-09-14T05:59:59.999Z': { saved: false, reason: 'judging-not-open-yet' },
      '2026-09-14T06:00:00.000Z': { saved: true, revision: 1 },
      '2026-09-25T12:59:59.999Z': { saved: true, revision: 2 },
      '2026-09-25T13:00:00.000Z': { saved: false, reason: 'judging-closed' },
    }

    const answers: Record<string, unknown> = {}
    for (const [index, instant] of Object.keys(instants).entries()) {
      services.setClock(instant)
      answers[instant] = await save(seat, marksOf(index + 1), { basedOn: Math.max(0, index - 1) })
    }

    expect(answers).toEqual(instants)
    expect(await sheetsOf(seat)).toEqual([{ entryId, revision: 2, marks: marksOf(3) }])
  })

  test('after the declaration of impartiality and before signing off', async () => {
    services.setClock('2026-09-14T06:00:00.000Z')
    const undeclared = await seedSeat(services, contest, 'Ema')
    const signedOff = await seedJuror(services, contest, 'Fran')
    const { id } = await signedOff.juror()
    await db.juror.update({ where: { id }, data: { signedOffAt: services.now() } })

    const answers = [await save(undeclared, marksOf(5)), await save(signedOff, marksOf(5))]

    expect(answers).toEqual([
      { saved: false, reason: 'impartiality-not-declared' },
      { saved: false, reason: 'sheets-signed-off' },
    ])
    expect(await db.sheetRevision.count()).toBe(0)
  })

  test('not after the count, whatever the clock of a process says', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    services.setClock('2026-09-25T12:59:59.999Z')
    await db.contest.update({
      where: { id: contest.contestId },
      data: { countedAt: services.now() },
    })

    expect(await save(seat, marksOf(5))).toMatchObject({ saved: false })
    expect(await db.sheet.count()).toBe(0)
  })

  test('for entries of this contest that are in the running', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    const withdrawn = await seedEntry(services, contest, 'Klas')
    await db.entry.update({
      where: { id: withdrawn.entryId },
      data: { withdrawnAt: services.now() },
    })
    services.setClock('2026-09-14T06:00:00.000Z')
    const unknown = services.random.uuid(services.now())

    const answers = [
      await save(seat, marksOf(5), { entryId: withdrawn.entryId }),
      await save(seat, marksOf(5), { entryId: unknown }),
    ]

    expect(answers.map(({ saved }) => saved)).toEqual([false, false])
    expect(await db.sheet.count()).toBe(0)
  })
})

describe('Off the scale', () => {
  test.each<[string, Record<string, unknown>]>([
    ['is what lies below it', { theme: 0 }],
    ['is what lies above it', { theme: 11 }],
    ['is half a mark', { theme: 7.5 }],
    ['is a mark in words', { theme: '7' }],
    ['is a criterion that the rules do not have', { beauty: 7 }],
    ['is to leave unassessed what a photo shows', { theme: 'unassessed' }],
    ['is one mark among four good ones', { ...marksOf(5), staff: 99 }],
  ])('%s', async (_, marks) => {
    const seat = await seedJuror(services, contest, 'Ema')
    services.setClock('2026-09-14T06:00:00.000Z')

    const answer = await save(seat, marks as Marks)

    expect(answer).toEqual({ saved: false, reason: 'mark-not-on-scale' })
    expect(await db.sheet.count()).toBe(0)
  })

  test('are neither the lowest and highest mark nor what only a visit shows', async () => {
    const seat = await seedJuror(services, contest, 'Ema')
    services.setClock('2026-09-14T06:00:00.000Z')

    const marks = { theme: 1, window: 10, staff: 'unassessed' } as const
    const answer = await save(seat, marks)

    expect(answer).toEqual({ saved: true, revision: 1 })
    expect(await sheetsOf(seat)).toEqual([{ entryId, revision: 1, marks }])
  })
})
