import { contestById } from '#app/data/contest/contests.ts'
import { sheetsForCount } from '#app/data/jury/sheets.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import {
  claimCount,
  contestsToCount,
  entriesForCount,
  insertCount,
} from '#app/data/result/results.ts'
import { ballotsForCount } from '#app/data/vote/ballots.ts'
import { countAt } from '#app/domain/contest/timeline.ts'
import { canonicalJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import { count } from '#app/domain/result/count.ts'
import { resultPayload } from '#app/domain/result/payload.ts'
import { holdsByRule } from '#app/domain/result/publication.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

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

/**
 * Makes the count of a contest, once: whoever claims it holds the contest's row until it is written, and
 * no ballot or sheet comes in beside it. Whether this call made it.
 */
export async function countContest(services: Services, contestId: string): Promise<boolean> {
  const now = services.now()
  return services.db.$transaction(async tx => {
    const before = await contestById(tx, contestId)
    if (now < countAt(before) || !before.callPublishedAt) return false
    if (!(await claimCount(tx, contestId, now))) return false

    const contest = await contestById(tx, contestId)
    const entries = await entriesForCount(tx, contestId)
    const sheets = await sheetsForCount(tx, contestId)
    const ballots = await ballotsForCount(tx, contestId)
    const jury = await juryNames(tx, contestId)
    const input = { entries, sheets, ballots, decisions: [] }
    const result = count(contest.rules, input)
    const payload = canonicalJson(resultPayload({ contest, input, ballots, jury, result, now }))
    const hash = services.hashing.sha256(utf8(payload))
    const holds = holdsByRule(contest.rules, result)
    await insertCount(tx, { contestId, payload, sha256: hash, holds, countedAt: now })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      action: 'contest.counted',
      subjectId: contestId,
      details: { sha256: hex(hash), ballots: ballots.length, sheets: sheets.length },
    })
    return true
  })
}
