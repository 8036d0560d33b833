import { beforeEach, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { sheetsOfJuror } from '#app/data/jury/sheets.ts'
import { commitmentTo } from '#app/domain/log/canonical.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'
import { saveMark } from '#app/use-cases/jury/save-mark.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { numbered, seedJuror } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let jurorId: string
let entryId: string
let give: (
  criterion: string,
  mark: Mark | null,
  basedOn: number,
  mutationId?: string,
) => ReturnType<typeof saveMark>
beforeEach(async () => {
  services = testServices(db)
  const seeded = await seedContest(services)
  entryId = (await seedEntry(services, seeded, 'Vrtnica')).entryId
  const seat = await seedJuror(services, seeded, 'Ema')
  const juror = await seat.juror()
  jurorId = juror.id
  services.setClock('2026-09-14T06:00:00.000Z')
  const contest = await contestById(db, seeded.contestId)
  const entry = await numbered(services, entryId)
  give = (criterion, mark, basedOn, mutationId = services.random.uuid(services.now())) =>
    saveMark(services, { contest, juror, entry, mutationId, basedOn, criterion, mark })
})

const lastSheet = async () => {
  const [sheet] = await sheetsOfJuror(db, jurorId)
  return sheet && { revision: sheet.revision, marks: sheet.marks }
}

test('Each mark is a revision of its own beside the marks that were there, and may be taken back', async () => {
  const answers = [
    await give('theme', 8, 0),
    await give('staff', 'unassessed', 1),
    await give('theme', 9, 2),
    await give('staff', null, 3),
  ]

  expect(answers).toEqual([1, 2, 3, 4].map(revision => ({ saved: true, revision })))
  expect(await lastSheet()).toEqual({ revision: 4, marks: { theme: 9 } })
  const rows = await db.sheetRevision.findMany({ orderBy: { revision: 'asc' } })
  const { sha256 } = services.hashing
  expect(rows.map(({ commitment }) => commitment)).toEqual(
    rows.map(({ nonce, marks }) => commitmentTo(sha256, nonce, { entry: 1, juror: 1, marks })),
  )
})

test('The same mutation gives its first answer again, at once, later and after newer marks', async () => {
  const mutationId = services.random.uuid(services.now())

  const atOnce = await Promise.all([1, 2, 3, 4].map(() => give('theme', 7, 0, mutationId)))
  await give('window', 5, 1)
  const later = [await give('theme', 7, 0, mutationId), await give('theme', 7, 2, mutationId)]

  expect([...atOnce, ...later]).toEqual(Array(6).fill({ saved: true, revision: 1 }))
  expect(await lastSheet()).toEqual({ revision: 2, marks: { theme: 7, window: 5 } })
})

test('A mark on an older revision is refused with the sheet as it is now, and holds once rebased on that', async () => {
  const mutationId = services.random.uuid(services.now())
  await give('theme', 7, 0)
  await give('theme', 8, 1)

  const stale = await give('window', 4, 1, mutationId)
  const rebased = await give('window', 4, 2, mutationId)

  expect(stale).toEqual({
    saved: false,
    reason: 'sheet-changed-meanwhile',
    sheet: { revision: 2, marks: { theme: 8 } },
  })
  expect(rebased).toEqual({ saved: true, revision: 3 })
  expect(await lastSheet()).toEqual({ revision: 3, marks: { theme: 8, window: 4 } })
})

test('Of two devices that mark on the same revision at the same instant exactly one wins', async () => {
  for (let round = 0; round < 10; round++) {
    const answers = await Promise.all([give('theme', 3, round), give('window', 4, round)])

    expect(answers.filter(({ saved }) => saved)).toEqual([{ saved: true, revision: round + 1 }])
  }
})

test('What is off the scale or after the close changes nothing', async () => {
  await give('theme', 7, 0)
  const wrong = [
    await give('theme', 11, 1),
    await give('theme', 'unassessed', 1),
    await give('beauty', null, 1),
  ]
  services.setClock('2026-09-25T13:00:00.000Z')
  const late = await give('theme', 9, 1)

  const sheet = { revision: 1, marks: { theme: 7 } }
  expect(wrong).toEqual(Array(3).fill({ saved: false, reason: 'mark-not-on-scale', sheet }))
  expect(late).toEqual({ saved: false, reason: 'judging-closed', sheet })
  expect(await lastSheet()).toEqual(sheet)
})
