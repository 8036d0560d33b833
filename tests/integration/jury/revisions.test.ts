import { beforeEach, expect, test } from 'vitest'
import { sheetsOfJuror } from '#app/data/jury/sheets.ts'
import { commitmentTo } from '#app/domain/log/canonical.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { marksOf, numbered, seedJuror } from '#tests/support/juries.ts'
import { everyRow } from '#tests/support/rows.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'

const { db } = testDatabase()
let services: TestServices
let contestId: string
let entryId: string
let jurorId: string
let save: (mark: number, basedOn: number, mutationId?: string) => ReturnType<typeof saveSheet>
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  contestId = seeded.contestId
  entryId = (await seedEntry(services, seeded, 'Vrtnica')).entryId
  const seat = await seedJuror(services, seeded, 'Ema')
  const juror = await seat.juror()
  jurorId = juror.id
  services.setClock('2026-09-14T06:00:00.000Z')
  const contest = await contestById(db, contestId)
  const entry = await numbered(services, entryId)
  save = (mark, basedOn, mutationId = services.random.uuid(services.now())) =>
    saveSheet(services, { contest, juror, entry, mutationId, basedOn, marks: marksOf(mark) })
})

const lastSheet = () => sheetsOfJuror(db, jurorId)

test('The same marks sent twice are one revision, also when they come at the same instant.', async () => {
  const mutationId = services.random.uuid(services.now())

  const atOnce = await Promise.all([1, 2, 3, 4].map(() => save(7, 0, mutationId)))
  const later = await save(7, 0, mutationId)

  expect([...atOnce, later]).toEqual(Array(5).fill({ saved: true, revision: 1 }))
  expect(await db.sheetRevision.count()).toBe(1)
})

test('The same marks sent again after newer ones do not come back.', async () => {
  const mutationId = services.random.uuid(services.now())
  await save(7, 0, mutationId)
  await save(9, 1)

  const again = [await save(7, 0, mutationId), await save(7, 2, mutationId)]

  expect(again).toEqual(Array(2).fill({ saved: true, revision: 1 }))
  expect(await lastSheet()).toEqual([{ entryId, revision: 2, marks: marksOf(9) }])
})

test('Marks given on an older revision are refused, and nothing newer is overwritten.', async () => {
  await save(7, 0)
  await save(9, 1)

  const answers = [await save(2, 0), await save(3, 1), await save(4, 3)]

  expect(answers).toEqual(Array(3).fill({ saved: false, reason: 'sheet-changed-meanwhile' }))
  expect(await lastSheet()).toEqual([{ entryId, revision: 2, marks: marksOf(9) }])
})

test('A first sheet cannot be given on a revision that is not there.', async () => {
  expect(await save(7, 1)).toEqual({ saved: false, reason: 'sheet-changed-meanwhile' })
  expect(await lastSheet()).toEqual([])
})

test('Of two devices that save on the same revision at the same instant exactly one wins.', async () => {
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all([save(1 + (round % 9), round), save(10, round)])

    const winner = answers.findIndex(({ saved }) => saved)
    expect(answers[1 - winner]).toEqual({ saved: false, reason: 'sheet-changed-meanwhile' })
    const marks = marksOf(winner === 0 ? 1 + (round % 9) : 10)
    expect(await lastSheet()).toEqual([{ entryId, revision: round + 1, marks }])
  }
})

test('Each revision binds itself to juror, entry and marks by a commitment that can be opened.', async () => {
  await save(7, 0)
  await save(9, 1)

  const rows = await db.sheetRevision.findMany({ orderBy: { revision: 'asc' } })

  const { sha256 } = services.hashing
  expect(rows.map(({ revision, marks }) => [revision, marks])).toEqual([
    [1, marksOf(7)],
    [2, marksOf(9)],
  ])
  expect(rows.map(({ commitment }) => commitment)).toEqual(
    rows.map(({ nonce, marks }) => commitmentTo(sha256, nonce, { entry: 1, juror: 1, marks })),
  )
})

test('Revisions and ballots can be neither changed nor deleted, only added.', async () => {
  await save(7, 0)
  const contest = await contestById(db, contestId)
  const voter = await seedVoter(services, contestId, 'bor@voters.test')
  const requestKey = services.random.uuid(services.now())
  await castBallot(services, { contest, voter, requestKey, choices: { all: 1 }, replaces: null })
  const before = await everyRow(db)

  for (const statement of [
    `update sheet_revision set marks = '{"theme": 10}'`,
    `update sheet_revision set saved_at = now()`,
    `delete from sheet_revision`,
    `update ballot set choices = '{"all": 2}'`,
    `update ballot set cast_at = now()`,
    `update ballot set id = repeat('0', 32)`,
    `delete from ballot`,
  ]) {
    await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow('are only added')
  }

  expect(await everyRow(db)).toEqual(before)
  expect(
    await db.$executeRawUnsafe('update ballot set leaf_index = 0, receipt_due_at = null'),
  ).toBe(1)
})
