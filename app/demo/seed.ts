import { contestById, contestsOfTowns } from '#app/data/contest/contests.ts'
import { markLettersSent } from '#app/data/mail/mails.ts'
import { personAt } from '#app/data/people/people.ts'
import { findTown } from '#app/data/town/towns.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { createTown } from '#app/use-cases/town/create-town.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import type { Play } from './play.ts'
import { after, hour } from './hours.ts'
import { demoCall, makeReady } from './ready-call.ts'
import { type DemoState, type Scene, scenes } from './scenes.ts'
import { holidayFor } from './holiday.ts'
import { demoTowns } from './towns.ts'
import velenjePlan from './velenje-plan.json'

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
  const isOfScene = ({ slug }: { slug: string }) => slug.replace(/-\d+$/, '') === scene.slug
  if (contests.some(one => isOfScene(one) && demoStateOf(stateAt(one, now)) === scene.state)) return
  say(`Preparing the contest "${scene.titles.sl}" (${scene.state}) …`)
  const slugs = new Set(contests.map(({ slug }) => slug))
  let slug = scene.slug
  for (let edition = 2; slugs.has(slug); edition++) slug = `${scene.slug}-${edition}`
  await playScene(services, { ...scene, slug }, town)
}

async function playScene(services: Services, scene: Scene, town: Town): Promise<void> {
  const organiser = await organiserOf(services, scene.town)
  const holiday = holidayFor(scene, services.now(), town.timeZone)
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
    card: scene.card ?? 'jury-places-and-audience-award',
    ...demoCall(demoTowns[scene.town]),
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
  if (scene.state === 'draft') return
  const calledAt = after(contest.entriesOpenAt, -hour)
  const opening = calledAt < services.now() ? calledAt : after(services.now(), -hour)
  const call = { townId: town.id, contestId: contest.id, actorId: organiser.id }
  await makeReady(at(opening).services, call, town)
  const published = await publishCall(at(opening).services, call)
  if (!published.published) throw new Error(`${scene.slug}: ${JSON.stringify(published.problems)}`)
  await scene.play(at(opening), contest, at)
  await sendAllReceipts({ ...quiet, now: services.now })
  await markLettersSent(services.db, contest.id, services.now())
}

function demoStateOf({ phase, held }: ReturnType<typeof stateAt>): DemoState {
  return phase === 'counted' && held ? 'held' : phase
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
