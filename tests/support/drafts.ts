import { createContest, type NewContestRequest } from '#app/use-cases/contest/create-contest.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { seedTown } from './contests.ts'
import { answeredCall, makeReady } from './ready-call.ts'
import type { TestServices } from './services.ts'
import { velenje2026 } from './velenje-2026.ts'

/** The form of a contest in a town as its organiser fills it in, around a holiday. */
export function contestForm(
  services: TestServices,
  { town, organiserId }: Awaited<ReturnType<typeof seedTown>>,
  holidayOn = '2026-09-20',
): NewContestRequest {
  const holiday = dayOf(holidayOn)
  if (!holiday) throw new Error(`There is no day ${holidayOn}`)
  return {
    town,
    actorId: organiserId,
    requestKey: services.random.uuid(services.now()),
    slug: '2026',
    titles: { sl: 'Naj izložba', en: 'Best window' },
    intros: { sl: 'Vabljeni.' },
    holiday,
    preset: 'after-holiday',
    card: 'jury-places-and-audience-award',
    ...answeredCall,
  }
}

/** A contest whose call could be published and is not yet, as the desk's use cases name it. */
export async function draftContest(services: TestServices, slug = 'velenje') {
  const seat = await seedTown(services, slug)
  const created = await createContest(services, contestForm(services, seat))
  if (!created.created) throw new Error(created.reason)
  await makeReady(services, created.id, velenje2026)
  return { townId: seat.town.id, contestId: created.id, actorId: seat.organiserId }
}
