import type { Prisma } from '#prisma'
import { contestsNearResults, insertNotice, isToldOf, officesOf } from '#app/data/result/notices.ts'
import { lockContest } from '#app/data/contest/contests.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { noticeDue, noticeSpan, type Occasion } from '#app/domain/result/notices.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/**
 * Writes to the organisers and the chair a day and two hours before the results come out, and when they
 * did not. Each is told once of each hour; one that was moved is another hour.
 */
export async function tellOfPublication(services: Services): Promise<void> {
  const now = services.now()
  for (const near of await contestsNearResults(services.db, noticeSpan(now))) {
    const occasion = noticeDue(near.resultsAt, now)
    const about = { contestId: near.id, occasion: occasion ?? 'overdue', at: near.resultsAt }
    // A hold by hand was told of when it was laid, and what is not counted is the count's trouble.
    const isQuiet = occasion === 'overdue' && (near.heldAt !== null || near.countedAt === null)
    if (occasion === null || isQuiet || (await isToldOf(services.db, about))) continue
    await services.db.$transaction(async tx => {
      const contest = await lockContest(tx, { contestId: near.id, townId: near.townId })
      if (contest.resultPublishedAt || contest.cancelledAt) return
      await tellOffices(services, tx, { contest, occasion, at: near.resultsAt })
    })
  }
}

/** Notes a letter for each organiser and the chair, save for whoever did it themselves. */
export async function tellOffices(
  services: Pick<Services, 'now' | 'random' | 'jobs'>,
  tx: Prisma.TransactionClient,
  notice: {
    readonly contest: Contest
    readonly occasion: Occasion
    readonly at: Date
    readonly except?: string
  },
): Promise<void> {
  const { contest, occasion, at, except } = notice
  const about = { contestId: contest.id, townId: contest.town.id }
  for (const { personId, office } of await officesOf(tx, about)) {
    if (personId === except) continue
    const id = services.random.uuid(services.now())
    const own = { id, contestId: contest.id, personId, office, occasion, at }
    if (!(await insertNotice(tx, own))) continue
    await enqueueMail(services, tx, {
      kind: 'publication-notice',
      subjectId: id,
      contestId: contest.id,
    })
  }
}
