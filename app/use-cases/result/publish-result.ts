import { contestById } from '#app/data/contest/contests.ts'
import {
  claimPublication,
  contestsToPublish,
  countPayload,
  findCountHolds,
  insertResult,
} from '#app/data/result/results.ts'
import { quietSince } from '#app/data/town/installation.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { holdsNow } from '#app/domain/result/publication.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { signedFile } from './signed-file.ts'

/** Publishes every counted contest whose hour has come. One that cannot be published holds up no other. */
export async function publishDueResults(services: Services): Promise<void> {
  for (const contestId of await contestsToPublish(services.db, services.now())) {
    await tryToPublish(services, contestId)
  }
}

/** Publishes a contest's results, or leaves it to the next tick and says so in the log. */
export async function tryToPublish(services: Services, contestId: string): Promise<void> {
  try {
    await publishResult(services, contestId)
  } catch (error) {
    services.log.error({ error, contestId }, 'Results could not be published; they are tried again')
  }
}

/**
 * Publishes the frozen count of a contest, exactly once: of any number of processes that try, one claims
 * it in the transaction that also writes the signed file. Not before its hour, not while it is held,
 * and never by a restored copy.
 */
export async function publishResult(services: Services, contestId: string): Promise<boolean> {
  if (await quietSince(services.db)) return false
  const now = services.now()
  const contest = await contestById(services.db, contestId)
  const found = await findCountHolds(services.db, contestId)
  if (!found || holdsNow(contest, found.holds).length > 0) return false
  const count = await countPayload(services.db, contestId)
  const file = await signedFile(services, contest, count.payload)

  return services.db.$transaction(async tx => {
    if (!(await claimPublication(tx, contestId, now))) return false
    await insertResult(tx, { contestId, version: 1, file, publishedAt: now })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      action: 'results.published',
      subjectId: contestId,
      details: { version: 1, sha256: hex(count.sha256) },
    })
    return true
  })
}
