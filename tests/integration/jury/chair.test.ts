import { beforeEach, describe, expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { recognitionsOf } from '#app/data/jury/recognitions.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { reopenSheets } from '#app/use-cases/jury/reopen-sheets.ts'
import { signMinutes } from '#app/use-cases/jury/sign-minutes.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { instants } from '#tests/support/judged.ts'
import { actOf, mark, marksOf, seedJuror } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
let entryId: string
let chair: Awaited<ReturnType<typeof seedJuror>>
let ema: Awaited<ReturnType<typeof seedJuror>>
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
  entryId = (await seedEntry(services, contest, 'Vrtnica')).entryId
  chair = await seedJuror(services, contest, 'Vida', true)
  ema = await seedJuror(services, contest, 'Ema')
  services.setClock('2026-09-14T06:00:00.000Z')
  services.queued.length = 0
})

const act = () => actOf(contest, chair)
const reopen = (member: number) =>
  reopenSheets(services, { ...act(), member, reason: 'Manjka obisk.' })
const remove = (member: number) =>
  removeJuror(services, { ...act(), member, reason: 'Pristranskost.' })

async function emaSignsOff() {
  await mark(services, contest.contestId, { seat: ema, entryId, marks: marksOf(7) })
  await signOff(services, { ...actOf(contest, ema), member: 2, leaveRest: false })
}

describe('The chair reopens sheets', () => {
  test('that were signed off, with a reason that the juror is told; old marks stay', async () => {
    await emaSignsOff()

    const answer = await reopen(2)
    await mark(services, contest.contestId, { seat: ema, entryId, marks: marksOf(8) })
    await services.deliver()

    expect(answer).toEqual({ done: true })
    const revisions = await db.sheetRevision.findMany({ orderBy: { revision: 'asc' } })
    expect(revisions.map(({ marks }) => marks)).toEqual([marksOf(7), marksOf(8)])
    expect(services.letters.map(({ to }) => to)).toEqual(['ema@jury.test'])
    expect(services.letters[0]?.text).toContain('Manjka obisk.')
  })

  test('as often as needed, each time with a letter', async () => {
    for (let time = 0; time < 2; time++) {
      await signOff(services, { ...actOf(contest, ema), member: 2, leaveRest: true })
      await reopen(2)
    }
    await services.deliver()

    expect(services.letters).toHaveLength(2)
  })

  test('not before the sign-off, not after the lock, not of a stranger', async () => {
    const early = await reopen(2)
    await emaSignsOff()
    services.setClock('2026-09-25T13:00:00.000Z')

    expect([early, await reopen(2), await reopen(9)]).toEqual([
      { done: false, reason: 'not-signed-off' },
      { done: false, reason: 'judging-closed' },
      { done: false, reason: 'no-such-juror' },
    ])
  })
})

describe('The chair removes a juror', () => {
  test('once and for good, who is told why, saves nothing more and is no longer named', async () => {
    const answer = await remove(2)
    await services.deliver()

    expect(answer).toEqual({ done: true })
    expect(await remove(2)).toEqual({ done: false, reason: 'juror-removed' })
    expect(services.letters[0]?.text).toContain('Pristranskost.')
    expect((await juryNames(db, contest.contestId)).map(({ name }) => name)).toEqual(['Vida'])
    await expect(
      mark(services, contest.contestId, { seat: ema, entryId, marks: marksOf(7) }),
    ).rejects.toThrow('juror-removed')
  })

  test('but neither the own seat nor anybody after the count', async () => {
    const own = await remove(1)
    services.setClock(instants.count)
    await tick(services)

    expect([own, await remove(2)]).toEqual([
      { done: false, reason: 'own-seat' },
      { done: false, reason: 'already-counted' },
    ])
  })
})

describe('The chair records special recognitions', () => {
  const recognise = (number: number, text: string | null) =>
    recogniseEntry(services, { ...act(), number, reasons: text === null ? null : { sl: text } })

  test('with reasons that may be bettered and taken back until the count', async () => {
    await recognise(1, 'Za pogum.')
    await recognise(1, 'Za pogum in barvo.')
    const kept = await recognitionsOf(db, contest.contestId)
    await recognise(1, null)

    expect(kept).toEqual([
      { number: 1, shopName: 'Vrtnica', reasons: { sl: 'Za pogum in barvo.' } },
    ])
    expect(await recognitionsOf(db, contest.contestId)).toEqual([])
  })

  test('five at most, of entries in the running, from the opening of judging', async () => {
    services.setClock('2026-09-08T06:00:00Z')
    for (const shop of ['B', 'C', 'D', 'E', 'F']) await seedEntry(services, contest, shop)
    const early = await recognise(1, 'Prezgodaj.')
    services.setClock('2026-09-14T06:00:00.000Z')

    for (const number of [1, 2, 3, 4, 5]) {
      expect(await recognise(number, 'Za vztrajnost.')).toEqual({ done: true })
    }

    expect([early, await recognise(6, 'Preveč.'), await recognise(99, 'Nihče.')]).toEqual([
      { done: false, reason: 'judging-not-open-yet' },
      { done: false, reason: 'too-many-recognitions' },
      { done: false, reason: 'entry-not-in-the-running' },
    ])
    expect(await recognise(5, 'Druga utemeljitev.')).toEqual({ done: true })
  })
})

test('The chair signs the minutes once, after the count', async () => {
  const early = await signMinutes(services, act())
  services.setClock(instants.count)
  await tick(services)

  const answers = [await signMinutes(services, act()), await signMinutes(services, act())]

  expect([early, ...answers]).toEqual([
    { done: false, reason: 'not-counted-yet' },
    { done: true },
    { done: false, reason: 'minutes-signed-already' },
  ])
  const { minutesSignedAt } = await contestById(db, contest.contestId)
  expect(minutesSignedAt).toEqual(new Date(instants.count))
})
