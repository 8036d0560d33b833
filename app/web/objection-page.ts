import { findContest } from '#app/data/contest/contests.ts'
import { entryOfOwner } from '#app/data/entry/entries.ts'
import { objectionsOfEntry } from '#app/data/result/objections.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { may } from '#app/domain/people/permissions.ts'
import { mayObject } from '#app/domain/result/objection.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { AppContext } from './context.ts'
import { isId } from './forms.ts'
import { notFound } from './guards.ts'
import { requireVisit } from './session.ts'

/** One's own entry and its contest; nobody else finds anything here. */
export async function ownEntry(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  context: AppContext,
) {
  const { db } = context.services
  const visit = await requireVisit(request, context)
  const entryId = params.entryId ?? ''
  const entry = isId(entryId) ? await entryOfOwner(db, { entryId, ownerId: visit.person.id }) : null
  const contest = entry && (await findContest(db, entry.at))
  if (!entry || !contest || !may(['entrant'], 'objection.raise')) throw notFound()
  return { visit, entry, contest }
}

/** What an entrant sees of objections: the own ones, and whether one may be raised now. */
export async function objectionPage(
  { services }: AppContext,
  { visit, entry, contest }: Awaited<ReturnType<typeof ownEntry>>,
  language: Language,
) {
  const now = services.now()
  const dates = datesIn(language, contest.town.timeZone)
  const at = { entryId: entry.id, ownerId: visit.person.id }
  const objections = await objectionsOfEntry(services.db, at)
  const undecided = objections.filter(({ decidedAt }) => decidedAt === null).length
  const decision = mayObject(stateAt(contest, now), { ...entry, undecided })
  return {
    language,
    entryId: entry.id,
    shopName: entry.shopName,
    until: dates.until(contest.objectionsEndAt),
    closed: decision.allowed ? null : decision.reason,
    objections: objections.map(({ submittedAt, decidedAt, ...objection }) => ({
      ...objection,
      submittedAt: dates.onDayAt(submittedAt),
      decidedAt: decidedAt && dates.onDayAt(decidedAt),
    })),
  }
}
