import { contestById } from '#app/data/contest/contests.ts'
import type { TimelineStep } from '#app/domain/contest/timeline.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { seedContest, seedEntry } from '#tests/support/contests.ts'
import { seedSheets } from '#tests/support/juries.ts'
import { type App, expect, test, words } from './fixtures.ts'
import { seedVotes } from './votes.ts'

const at = { town: 'velenje', contest: '2026' }
const { contest: contestWords } = words

const ways = {
  enter: contestWords.enterYourShop,
  vote: contestWords.voteNow,
  results: contestWords.seeResults,
} as const
type Way = keyof typeof ways

/** What a visitor is offered on the contest's page a millisecond before an instant, and at it. */
const turns: readonly { step: TimelineStep; before: readonly Way[]; after: readonly Way[] }[] = [
  { step: 'entriesOpenAt', before: [], after: ['enter'] },
  { step: 'entriesCloseAt', before: ['enter'], after: [] },
  { step: 'votingOpenAt', before: [], after: ['vote'] },
  { step: 'votingCloseAt', before: ['vote'], after: [] },
  { step: 'judgingCloseAt', before: [], after: [] },
  { step: 'resultsAt', before: [], after: ['results'] },
  { step: 'objectionsEndAt', before: ['results'], after: ['results'] },
]

test('Nobody but the clock takes a contest from the call to its results', async ({ app }) => {
  const seeded = await seedContest(app.services)
  const { contest } = seeded

  for (const { step, before, after } of turns) {
    const instant = contest[step]
    await app.setClock(new Date(instant.getTime() - 1).toISOString())
    expect(await offered(app), `just before ${step}`).toEqual(before)
    await app.setClock(instant.toISOString())
    await expect.poll(() => offered(app), `at ${step}`).toEqual(after)
    if (step === 'entriesOpenAt') await enterThree(app, seeded)
    if (step === 'votingOpenAt') await judgeAndVote(app, seeded)
  }

  const played = await contestById(app.services.db, contest.id)
  expect(played.countedAt).toEqual(contest.reviewEndAt)
  expect(played.resultPublishedAt).toEqual(contest.resultsAt)
  const acts = await app.services.db.auditEvent.findMany({
    where: { action: { in: ['contest.counted', 'results.published'] } },
    select: { action: true, actorId: true },
    orderBy: { at: 'asc' },
  })
  expect(acts).toEqual([
    { action: 'contest.counted', actorId: null },
    { action: 'results.published', actorId: null },
  ])
})

type Seeded = Awaited<ReturnType<typeof seedContest>>

async function enterThree(app: App, seeded: Seeded): Promise<void> {
  for (const shop of ['Vrtnica', 'Klas', 'Sladko']) await seedEntry(app.services, seeded, shop)
}

async function judgeAndVote(app: App, seeded: Seeded): Promise<void> {
  await seedVotes(app.services, seeded, new Map([[2, 3]]))
  const entries = await app.services.db.entry.findMany({ orderBy: { number: 'asc' } })
  const marks = new Map(entries.map(({ id }, index) => [id, 9 - index]))
  await seedSheets(app.services, seeded, marks)
}

/** The ways that the contest's page opens to a visitor now. */
async function offered(app: App): Promise<readonly string[]> {
  const html = await (await fetch(app.url + addresses.contest(at))).text()
  const hero = html.slice(html.indexOf('<main'), html.indexOf('id="gallery"'))
  return Object.entries(ways).flatMap(([way, name]) => (hero.includes(name) ? [way] : []))
}
