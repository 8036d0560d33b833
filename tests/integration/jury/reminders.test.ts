import { beforeEach, expect, test } from 'vitest'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { resendInvitation } from '#app/use-cases/jury/resend-invitation.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { tick } from '#app/use-cases/tick.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { actOf, mark, marksOf, seedJuror, seedSeat } from '#tests/support/juries.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db } = testDatabase()
let services: TestServices
let contest: Awaited<ReturnType<typeof seedContest>>
beforeEach(async () => {
  services = testServices(db)
  contest = await seedContest(services)
})

async function lettersAt(instant: string) {
  services.setClock(instant)
  services.letters.length = 0
  await tick(services)
  await tick(services)
  await services.deliver()
  return services.letters.map(({ to }) => to).sort()
}

test('Jurors who have not signed off are written to two days and four hours before the lock, once each', async () => {
  const entries = []
  for (const shop of ['Vrtnica', 'Klas', 'Sladko']) {
    entries.push(await seedEntry(services, contest, shop))
  }
  const chair = await seedJuror(services, contest, 'Vida', true)
  const done = await seedJuror(services, contest, 'Ema')
  await seedJuror(services, contest, 'Fran')
  await seedSeat(services, contest, 'Gaja')
  services.setClock('2026-09-14T06:00:00.000Z')
  const [first] = entries
  const marked = { seat: chair, entryId: first?.entryId ?? '', marks: marksOf(7) }
  await mark(services, contest.contestId, marked)
  await signOff(services, { ...actOf(contest, done), member: 2, leaveRest: true })
  await removeJuror(services, { ...actOf(contest, chair), member: 3, reason: 'Odsotnost.' })
  await services.deliver()

  const open = ['gaja@jury.test', 'vida@jury.test']
  expect(await lettersAt('2026-09-23T12:59:59.999Z')).toEqual([])
  expect(await lettersAt('2026-09-23T13:00:00.000Z')).toEqual(open)
  const texts = new Map(services.letters.map(({ to, text }) => [to, text]))
  expect(texts.get('vida@jury.test')).toContain('Čakata vas še 2 prodajna prostora.')
  expect(texts.get('gaja@jury.test')).toContain('Čakajo vas še 3 prodajni prostori.')
  expect(await lettersAt('2026-09-25T08:59:59.999Z')).toEqual([])
  expect(await lettersAt('2026-09-25T09:00:00.000Z')).toEqual(open)
  expect(await lettersAt('2026-09-25T13:00:00.000Z')).toEqual([])
})

test('Who signs off before the letter is written gets none', async () => {
  const seat = await seedJuror(services, contest, 'Ema')
  services.setClock('2026-09-23T13:00:00.000Z')
  await services.deliver()
  services.letters.length = 0
  await tick(services)
  await signOff(services, { ...actOf(contest, seat), member: 1, leaveRest: true })

  await services.deliver()

  expect(services.letters).toEqual([])
})

test('An invitation is sent once more when the organiser asks, and not to whoever was removed', async () => {
  const chair = await seedJuror(services, contest, 'Vida', true)
  await seedSeat(services, contest, 'Ema')
  await services.deliver()
  services.letters.length = 0
  const { id: townId } = contest.town
  const desk = { townId, contestId: contest.contestId, actorId: contest.organiserId }

  const again = await resendInvitation(services, { ...desk, member: 2 })
  await services.deliver()
  await removeJuror(services, { ...actOf(contest, chair), member: 2, reason: 'Odsotnost.' })

  expect(again).toEqual({ done: true })
  expect(services.letters.map(({ to }) => to)).toEqual(['ema@jury.test'])
  expect(await resendInvitation(services, { ...desk, member: 2 })).toEqual({
    done: false,
    reason: 'juror-removed',
  })
  expect(await resendInvitation(services, { ...desk, member: 7 })).toEqual({
    done: false,
    reason: 'no-such-juror',
  })
})
