import { Temporal } from 'temporal-polyfill'
import { contestById, contestsOfTowns } from '#app/data/contest/contests.ts'
import { personAt } from '#app/data/people/people.ts'
import { findTown } from '#app/data/town/towns.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { type Phase, stateAt } from '#app/domain/contest/state.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { createTown } from '#app/use-cases/town/create-town.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import {
  acceptEntries,
  castVotes,
  enterShops,
  placeEntries,
  type Play,
  scoreEntries,
  seatJury,
} from './play.ts'
import shops from './shops.json'
import { demoTowns } from './towns.ts'
import velenjePlan from './velenje-plan.json'

type Scene = {
  readonly town: keyof typeof demoTowns
  readonly phase: Phase
  readonly slug: string
  readonly titles: LocalText
  /** The holiday's distance from today at which the contest is in its phase. */
  readonly holidayInDays: number
  readonly play: (play: Play, contest: Contest, at: (instant: Date) => Play) => Promise<void>
}

const allShops = shops.map(({ id }) => id)
const hour = 3_600_000

const scenes: readonly Scene[] = [
  {
    town: 'velenje',
    phase: 'voting',
    slug: 'praznik',
    titles: { sl: 'Najlepše urejen prodajni prostor', en: 'The best-arranged shop' },
    holidayInDays: 1,
    play: async (_, contest, at) => {
      await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), allShops)
      const checking = at(after(contest.entriesCloseAt, 2 * hour))
      await acceptEntries(checking, allShops.length)
      await placeEntries(checking, allShops.length)
      await seatJury(checking)
      const voting = at(after(contest.votingOpenAt, 3 * hour))
      await scoreEntries(voting, [8, 0, 5, 3, 0])
      await castVotes(voting, 60)
    },
  },
  {
    town: 'velenje',
    phase: 'entries',
    slug: 'zima',
    titles: { sl: 'Zimske izložbe', en: 'Winter windows' },
    holidayInDays: 22,
    play: async (_, contest, at) => {
      const entering = at(after(contest.entriesOpenAt, 2 * hour))
      await enterShops(entering, allShops.slice(0, 7))
      await acceptEntries(entering, 4)
      await placeEntries(entering, 3)
    },
  },
  {
    town: 'velenje',
    phase: 'results',
    slug: 'pomlad',
    titles: { sl: 'Pomladne izložbe', en: 'Spring windows' },
    holidayInDays: -17,
    play: async (_, contest, at) => {
      await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), allShops.slice(0, 24))
      const checking = at(after(contest.entriesCloseAt, 2 * hour))
      await acceptEntries(checking, 24)
      await placeEntries(checking, 24)
      await seatJury(checking)
      const voting = at(after(contest.votingOpenAt, 3 * hour))
      await scoreEntries(voting, [24, 24, 24, 20, 12])
      await castVotes(voting, 140)
      await countContest(at(contest.judgingCloseAt).services, contest.id)
      await publishResult(at(contest.resultsAt).services, contest.id)
    },
  },
  {
    town: 'lipovec',
    phase: 'entries',
    slug: 'praznik',
    titles: { sl: 'Naj izložba Lipovca', en: 'The best window of Lipovec' },
    holidayInDays: 22,
    play: async () => {},
  },
  {
    town: 'solinarka',
    phase: 'entries',
    slug: 'praznik',
    titles: { sl: 'Naj izložba Solinarke', it: 'La vetrina più bella di Salinara Nuova' },
    holidayInDays: 22,
    play: async () => {},
  },
]

/**
 * Sees to it that each scene of the demonstration has a contest in its phase now. One whose time has
 * passed stays as what it has become, and a new one is played beside it.
 */
export async function seed(services: Services, say: (line: string) => void): Promise<void> {
  await services.db.$transaction(
    async tx => {
      // Of several processes that start at once one seeds, and the others find it done.
      await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('demo-seed', 0))::text`
      for (const scene of scenes) await seedScene(services, scene, say)
    },
    { maxWait: 10_000, timeout: 300_000 },
  )
}

async function seedScene(services: Services, scene: Scene, say: (line: string) => void) {
  const town = await townOf(services, scene.town)
  const contests = await contestsOfTowns(services.db, [town.id])
  const now = services.now()
  if (contests.some(contest => stateAt(contest, now).phase === scene.phase)) return
  say(`Preparing the contest "${scene.titles.sl}" (${scene.phase}) …`)
  const slugs = new Set(contests.map(({ slug }) => slug))
  let slug = scene.slug
  for (let edition = 2; slugs.has(slug); edition++) slug = `${scene.slug}-${edition}`
  await playScene(services, { ...scene, slug }, town)
}

async function playScene(services: Services, scene: Scene, town: Town): Promise<void> {
  const organiser = await organiserOf(services, scene.town)
  const holiday = Temporal.Now.plainDateISO(town.timeZone).add({ days: scene.holidayInDays })
  const quiet = quietly(services)
  const created = await createContest(quiet, {
    town,
    actorId: organiser.id,
    requestKey: services.random.uuid(services.now()),
    slug: scene.slug,
    titles: scene.titles,
    intros: demoTowns[scene.town].intros,
    holiday,
    preset: 'after-holiday',
    card: 'jury-places-and-audience-award',
  })
  if (!created.created)
    throw new Error(`The demonstration cannot draft ${scene.slug}: ${created.reason}`)
  const contest = await contestById(services.db, created.id)
  const at = (instant: Date): Play => ({
    services: { ...quiet, now: () => instant },
    town,
    contestId: contest.id,
    organiserId: organiser.id,
  })
  const opening = after(contest.entriesOpenAt, -hour)
  const call = { townId: town.id, contestId: contest.id, actorId: organiser.id }
  await publishCall(at(opening).services, call)
  await scene.play(at(opening), contest, at)
  await sendAllReceipts({ ...quiet, now: services.now })
}

async function sendAllReceipts(services: Services): Promise<void> {
  while ((await sendReceipts(services)) > 0);
}

async function townOf(services: Services, slug: keyof typeof demoTowns): Promise<Town> {
  const known = await findTown(services.db, slug)
  if (known) return known
  const { intros: _, ...town } = demoTowns[slug]
  const { id: townId } = await createTown(services, { ...town, slug })
  if (slug === 'velenje') {
    const { id: actorId } = await organiserOf(services, slug)
    await savePlan(services, { townId, actorId, text: JSON.stringify(velenjePlan) })
  }
  return townOf(services, slug)
}

async function organiserOf(services: Services, slug: keyof typeof demoTowns) {
  const now = services.now()
  const id = services.random.uuid(now)
  const email = demoTowns[slug].organiserEmail
  return personAt(services.db, { id, email, language: 'sl', createdAt: now })
}

/** Services of a contest that is played: its letters are never sent. */
function quietly(services: Services): Services {
  return { ...services, mail: async () => {}, jobs: { enqueue: async () => {} } }
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms)
}
