import { seedContest, seedEntry, seedVoter } from './contests.ts'
import { seedSheets } from './juries.ts'
import type { TestServices } from './services.ts'
import { cast } from './voters.ts'

/**
 * A contest with four shops, judged 9, 8, 7 and 6 by three jurors, and three votes: one for entry 1, two
 * for entry 4. Voting and judging are over and the clock stands a millisecond before the count.
 */
export async function seedJudged(
  services: TestServices,
  options: Parameters<typeof seedContest>[1] = {},
) {
  services.setClock('2026-08-01T08:00:00Z')
  const seeded = await seedContest(services, options)
  const marks = new Map<string, number>()
  for (const [index, name] of ['Vrtnica', 'Klas', 'Sladko', 'Grad'].entries()) {
    const { entryId } = await seedEntry(services, seeded, name)
    marks.set(entryId, 9 - index)
  }
  services.setClock('2026-09-14T06:00:00.000Z')
  await seedSheets(services, seeded, marks)
  for (const [mailbox, choice] of [
    ['bor@voters.test', 1],
    ['cilka@voters.test', 4],
    ['drago@voters.test', 4],
  ] as const) {
    const voter = await seedVoter(services, seeded.contestId, mailbox)
    await cast(services, voter, { choices: { all: choice } })
  }
  services.setClock(instants.beforeCount)
  return seeded
}

/** The instants of that contest at which something becomes due. */
export const instants = {
  beforeCount: '2026-09-25T12:59:59.999Z',
  count: '2026-09-25T13:00:00.000Z',
  beforeResults: '2026-10-03T10:29:59.999Z',
  results: '2026-10-03T10:30:00.000Z',
} as const
