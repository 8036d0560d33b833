import { beforeEach, expect, test } from 'vitest'
import { marksOfAll } from '#app/data/jury/others-marks.ts'
import { progressOfJury, sheetsPerEntry } from '#app/data/jury/progress.ts'
import { juryForDesk } from '#app/data/jury/jurors.ts'
import { noteOf } from '#app/data/jury/round.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { writeNote } from '#app/use-cases/jury/write-note.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { actOf, mark, marksOf, numbered, seedJuror } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let entryId: string
let seats: Awaited<ReturnType<typeof seedJuror>>[]
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  entryId = (await seedEntry(services, contest, 'Vrtnica')).entryId
  seats = []
  for (const [name, chair] of [
    ['Vida', true],
    ['Ema', false],
    ['Fran', false],
  ] as const) {
    seats.push(await seedJuror(services, contest, name, chair))
  }
  services.setClock('2026-09-14T06:00:00.000Z')
  for (const [index, seat] of seats.entries()) {
    await mark(services, contest.contestId, { seat, entryId, marks: marksOf(6 + index) })
  }
})

async function seenBy(index: number) {
  const jurorId = (await seats[index]?.juror())?.id ?? ''
  const rows = await marksOfAll(db, { jurorId, entryId, now: services.now() })
  return rows.map(({ name, marks }) => [name, marks.theme])
}

const act = () => {
  const [chair] = seats
  if (!chair) throw new Error('There is no chair')
  return actOf(contest, chair)
}

test('Nobody on the jury, not even the chair or who has signed off, sees others’ marks until the lock', async () => {
  const [, ema] = seats
  if (ema) await signOff(services, { ...actOf(contest, ema), member: 2, leaveRest: true })
  services.setClock('2026-09-25T12:59:59.999Z')
  const before = [await seenBy(0), await seenBy(1), await seenBy(2)]

  services.setClock('2026-09-25T13:00:00.000Z')

  expect(before).toEqual([[], [], []])
  const all = [
    ['Vida', 6],
    ['Ema', 7],
    ['Fran', 8],
  ]
  expect([await seenBy(0), await seenBy(1), await seenBy(2)]).toEqual([all, all, all])
})

test('After the lock who stepped aside or was removed sees none, and is not among them', async () => {
  const entry = await numbered(services, entryId)
  await recuse(services, { ...act(), member: 2, entry, reason: 'other' })
  await removeJuror(services, { ...act(), member: 3, reason: 'Pristranskost.' })
  services.setClock('2026-09-25T13:00:00.000Z')

  expect([await seenBy(0), await seenBy(1), await seenBy(2)]).toEqual([[['Vida', 6]], [], []])
})

test('A stranger to the jury sees no mark, and another contest’s juror none of this one', async () => {
  services.setClock('2026-08-01T08:00:00Z')
  const other = await seedContest(services, { town: 'celje' })
  const guest = await seedJuror(services, other, 'Gaja')
  services.setClock('2026-12-01T13:00:00.000Z')
  const { id: jurorId } = await guest.juror()
  const now = services.now()
  const nobody = services.random.uuid(now)

  expect(await marksOfAll(db, { jurorId, entryId, now })).toEqual([])
  expect(await marksOfAll(db, { jurorId: nobody, entryId, now })).toEqual([])
})

test('What the organiser is told of the jury holds no mark and no note, not even after the lock', async () => {
  const jurorId = (await seats[0]?.juror())?.id ?? ''
  await writeNote(services, { jurorId, entryId, text: 'skrivnost' })
  services.setClock('2026-09-25T13:00:00.000Z')
  const criteria = contest.contest.rules.criteria.map(({ key }) => key)
  const at = { contestId: contest.contestId, townId: contest.town.id, criteria }

  const told = [
    await juryForDesk(db, at),
    await progressOfJury(db, at),
    await sheetsPerEntry(db, at),
  ]

  const text = JSON.stringify(told)
  expect(['skrivnost', 'marks', 'theme'].filter(word => text.includes(word))).toEqual([])
  expect(told[2]).toEqual([{ number: 1, shopName: 'Vrtnica', sheets: 3 }])
})

test('A note is found by its own juror alone', async () => {
  const [mine = '', other = ''] = await Promise.all(
    seats.map(async seat => (await seat.juror()).id),
  )
  await writeNote(services, { jurorId: mine, entryId, text: 'skrivnost' })

  expect(await noteOf(db, { jurorId: mine, entryId })).toBe('skrivnost')
  expect(await noteOf(db, { jurorId: other, entryId })).toBe('')
})
