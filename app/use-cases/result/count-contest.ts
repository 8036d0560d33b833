import type { Prisma } from '#prisma'
import { contestById } from '#app/data/contest/contests.ts'
import { savedSheets } from '#app/data/jury/sheets.ts'
import { jurorsForCount } from '#app/data/jury/jurors.ts'
import { recognitionsOf } from '#app/data/jury/recognitions.ts'
import { recusalsForCount } from '#app/data/jury/recusals.ts'
import {
  claimCount,
  contestsToCount,
  entriesForCount,
  insertCount,
} from '#app/data/result/results.ts'
import { castBallots } from '#app/data/vote/ballots.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { recusalsToCount } from '#app/domain/jury/recusals-to-count.ts'
import { countAt } from '#app/domain/contest/timeline.ts'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import { closedLog } from '#app/domain/log/contest-log.ts'
import { countLog, type CountedLog } from '#app/domain/result/count-log.ts'
import { entriesToCount } from '#app/domain/result/entries.ts'
import { holdsByRule } from '#app/domain/result/publication.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { payloadText } from './payload-text.ts'

/** Counts every contest whose votes and sheets are in. One that cannot be counted holds up no other. */
export async function countDueContests(services: Services): Promise<void> {
  for (const contestId of await contestsToCount(services.db, services.now())) {
    try {
      await countContest(services, contestId)
    } catch (error) {
      services.log.error({ error, contestId }, 'A contest could not be counted; it is tried again')
    }
  }
}

/** Room for the rows of a large contest on a busy machine; the contest's row is held all the while. */
const countingTime = { timeout: 300_000 }

/**
 * Makes the count of a contest, once, with the log it rests on: whoever claims it holds the contest's row
 * until it is written, and no ballot or sheet comes in beside it. Whether this call made it.
 */
export async function countContest(services: Services, contestId: string): Promise<boolean> {
  const now = services.now()
  const signed = await services.db.$transaction(async tx => {
    const before = await contestById(tx, contestId)
    if (now < countAt(before) || !before.callPublishedAt) return null
    if (!(await claimCount(tx, contestId, now))) return null

    const contest = await contestById(tx, contestId)
    const counted = await countRows(services, tx, { contest, now })
    const version = { version: 1, reason: null }
    const payload = await payloadText(services, tx, { contest, counted, ...version })
    const hash = services.hashing.sha256(utf8(payload))
    const holds = holdsByRule(contest.rules, counted.result)
    await insertCount(tx, { contestId, payload, sha256: hash, holds, countedAt: now })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      action: 'contest.counted',
      subjectId: contestId,
      details: { sha256: hex(hash), leaves: counted.log.length, root: hex(counted.root) },
    })
    return { size: counted.log.length, root: hex(counted.root) }
  }, countingTime)
  if (signed) await services.keys.noteSignedLog(contestId, signed)
  return signed !== null
}

async function countRows(
  services: Services,
  tx: Prisma.TransactionClient,
  { contest, now }: { readonly contest: Contest; readonly now: Date },
): Promise<CountedLog> {
  const { rules, rulesHash } = contest
  if (!rulesHash) throw new Error(`The rules of contest ${contest.id} were never frozen`)
  const entries = await entriesForCount(tx, contest.id)
  const log = closedLog({
    rulesHash,
    ballots: await castBallots(tx, contest.id),
    sheets: await savedSheets(tx, contest.id),
    withdrawn: entries.flatMap(({ number, withdrawnAt }) => (withdrawnAt ? number : [])),
  })
  const jury = await jurorsForCount(tx, contest.id)
  const recognitions = await recognitionsOf(tx, contest.id)
  return countLog(services.hashing.sha256, {
    rules,
    rulesHash: hex(rulesHash),
    log,
    entries: entriesToCount(rules, entries),
    jurors: jury.map(({ member, chair }) => ({ member, chair })),
    recusals: recusalsToCount({
      recusals: await recusalsForCount(tx, contest.id),
      removed: jury.flatMap(({ member, removedAt }) => (removedAt ? member : [])),
      entries: entries.map(({ number }) => number),
    }),
    recognitions: recognitions.map(({ number }) => number),
    countedAt: now,
  })
}
