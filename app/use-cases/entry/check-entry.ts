import type { Prisma } from '#prisma'
import { lockContest } from '#app/data/contest/contests.ts'
import { entryForDesk } from '#app/data/entry/entries.ts'
import { markAccepted, markRejected } from '#app/data/entry/entering.ts'
import { giveNextNumbers } from '#app/data/entry/numbers.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { type CheckRefusal, mayDecideEntry } from '#app/domain/entry/entry.ts'
import type { RejectKind } from '#app/domain/entry/rejection.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

export type CheckRequest = {
  readonly townId: string
  readonly contestId: string
  readonly entryId: string
  readonly actorId: string
}

export type EntryChecked =
  | { readonly decided: true; readonly number: number | null }
  | { readonly decided: false; readonly reason: CheckRefusal | 'entry-unknown' }

/**
 * Takes an entry into the contest. It waits for the others to be given its number with them; where they
 * have theirs, it gets the next one at once.
 */
export async function acceptEntry(
  services: Services,
  request: CheckRequest,
): Promise<EntryChecked> {
  return decide(services, request, async (tx, { numberedAt }) => {
    const { entryId, contestId } = request
    const accepted = await markAccepted(tx, request, services.now())
    if (!accepted) return { decided: false, reason: 'entry-already-decided' }
    const number = numberedAt ? await giveNextNumbers(tx, contestId, [entryId]) : null
    const kind = number === null ? 'entry-accepted' : 'entry-numbered'
    await enqueueMail(services, tx, { kind, subjectId: entryId })
    await note(services, tx, request, { action: 'entry.accepted', details: { number } })
    return { decided: true, number }
  })
}

/** Turns an entry away; the reason, one of the usual ones or words alone, goes to its owner. */
export async function rejectEntry(
  services: Services,
  request: CheckRequest & { readonly kind?: RejectKind; readonly reason: string },
): Promise<EntryChecked> {
  return decide(services, request, async tx => {
    const { reason, kind = 'other' } = request
    const rejected = await markRejected(tx, request, { at: services.now(), kind, reason })
    if (!rejected) return { decided: false, reason: 'entry-already-decided' }
    await enqueueMail(services, tx, { kind: 'entry-rejected', subjectId: request.entryId })
    await note(services, tx, request, { action: 'entry.rejected', reason, details: { kind } })
    return { decided: true, number: null }
  })
}

async function decide(
  services: Services,
  request: CheckRequest,
  act: (tx: Prisma.TransactionClient, contest: Contest) => Promise<EntryChecked>,
): Promise<EntryChecked> {
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const entry = await entryForDesk(tx, request)
    if (!entry) return { decided: false, reason: 'entry-unknown' }
    const decision = mayDecideEntry(entry, stateAt(contest, services.now()))
    return decision.allowed ? act(tx, contest) : { decided: false, reason: decision.reason }
  })
}

async function note(
  services: Services,
  tx: Prisma.TransactionClient,
  request: CheckRequest,
  what: { action: string; reason?: string; details?: Prisma.InputJsonObject },
): Promise<void> {
  const { townId, contestId, actorId, entryId: subjectId } = request
  await record(services, tx, { townId, contestId, actorId, subjectId, ...what })
}
