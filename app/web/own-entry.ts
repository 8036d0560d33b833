import { contestById } from '#app/data/contest/contests.ts'
import { type OwnEntry, ownEntry } from '#app/data/entry/own-entries.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { mayEditEntry } from '#app/domain/entry/editing.ts'
import type { AppContext } from './context.ts'
import { isId } from './forms.ts'
import { notFound } from './guards.ts'
import { requireVisit, type Visit } from './session.ts'

type Params = Readonly<Record<string, string | undefined>>

/** Somebody's own entry with its contest; nobody else finds anything there. */
export async function requireOwnEntry(
  request: Request,
  params: Params,
  context: AppContext,
): Promise<{ visit: Visit; entry: OwnEntry; contest: Contest }> {
  const visit = await requireVisit(request, context)
  const found = await entryOfVisit(visit, params, context)
  if (!found) throw notFound()
  return { visit, ...found }
}

/** The entry that an address names, if it is this person's own. */
export async function entryOfVisit(
  visit: Visit,
  { entryId = '' }: Params,
  { services: { db } }: AppContext,
): Promise<{ entry: OwnEntry; contest: Contest } | null> {
  const entry = isId(entryId) ? await ownEntry(db, { entryId, ownerId: visit.person.id }) : null
  return entry && { entry, contest: await contestById(db, entry.contestId) }
}

/** Why an entry cannot be changed now, or null when it can. */
export function whyFixed(entry: OwnEntry, contest: Contest, now: Date) {
  const decision = mayEditEntry(entry, contest, now)
  return decision.allowed ? null : decision.reason
}
