import { findContest, findPublicContest } from '#app/data/contest/contests.ts'
import { jurorOf, type Juror } from '#app/data/jury/jurors.ts'
import { townsOfMember } from '#app/data/people/people.ts'
import { findTown } from '#app/data/town/towns.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { type Action, may } from '#app/domain/people/permissions.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { AppContext } from './context.ts'
import { requireSecondFactor } from './second-factor.ts'
import { requireVisit, type Visit } from './session.ts'

type Params = Readonly<Record<string, string | undefined>>

/** The town of a public page, or 404. */
export async function townOfPage(params: Params, context: AppContext): Promise<Town> {
  const town = await findTown(context.services.db, params.town ?? '')
  if (!town) throw notFound()
  return town
}

/** The published contest of a public page, or 404; a draft is not there. */
export async function contestOfPage(params: Params, context: AppContext): Promise<Contest> {
  const at = { town: params.town ?? '', contest: params.contest ?? '' }
  const contest = await findPublicContest(context.services.db, at)
  if (!contest) throw notFound()
  return contest
}

/** An organiser whose browser has given the second factor, and their towns. */
export async function requireOrganiserOfAny(
  request: Request,
  context: AppContext,
): Promise<{ visit: Visit; towns: readonly Town[] }> {
  const visit = await requireVisit(request, context)
  const towns = await townsOfMember(context.services.db, visit.person.id, 'organiser')
  if (towns.length === 0) throw forbidden()
  await requireSecondFactor(request, context, visit)
  return { visit, towns }
}

/** The town of a signed-in page and its organiser. Another town's organiser finds nothing there. */
export async function requireOrganiser(
  request: Request,
  params: Params,
  context: AppContext,
  action: Action,
): Promise<{ visit: Visit; town: Town }> {
  const { visit, towns } = await requireOrganiserOfAny(request, context)
  if (!may(['organiser'], action)) throw forbidden()
  const town = towns.find(({ slug }) => slug === params.town)
  if (!town) throw notFound()
  return { visit, town }
}

/** A contest of the organiser's own town. */
export async function requireDesk(
  request: Request,
  params: Params,
  context: AppContext,
  action: Action,
): Promise<{ visit: Visit; town: Town; contest: Contest }> {
  const { visit, town } = await requireOrganiser(request, params, context, action)
  const at = { town: town.slug, contest: params.contest ?? '' }
  const contest = await findContest(context.services.db, at)
  if (!contest) throw notFound()
  return { visit, town, contest }
}

/** A juror's own seat on the jury of a contest; nobody else finds anything there. */
export async function requireJuror(
  request: Request,
  params: Params,
  context: AppContext,
  action: Action,
): Promise<{ visit: Visit; contest: Contest; juror: Juror }> {
  const visit = await requireVisit(request, context)
  const at = { town: params.town ?? '', contest: params.contest ?? '' }
  const contest = await findContest(context.services.db, at)
  if (!contest) throw notFound()
  const seat = { contestId: contest.id, personId: visit.person.id }
  const juror = await jurorOf(context.services.db, seat)
  if (!juror || !may([juror.chair ? 'chair' : 'juror'], action)) throw notFound()
  return { visit, contest, juror }
}

export function notFound(): Response {
  return new Response(null, { status: 404 })
}

export function forbidden(): Response {
  return new Response(null, { status: 403 })
}
