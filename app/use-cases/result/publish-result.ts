import { contestById } from '#app/data/contest/contests.ts'
import {
  claimPublication,
  contestsToPublish,
  countPayload,
  findCountHolds,
  insertResult,
} from '#app/data/result/results.ts'
import { publicKeyOfTown } from '#app/data/town/towns.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import { holdsNow } from '#app/domain/result/publication.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/** Publishes every counted contest whose hour has come. One that cannot be published holds up no other. */
export async function publishDueResults(services: Services): Promise<void> {
  for (const contestId of await contestsToPublish(services.db, services.now())) {
    try {
      await publishResult(services, contestId)
    } catch (error) {
      services.log.error(
        { error, contestId },
        'Results could not be published; they are tried again',
      )
    }
  }
}

/**
 * Publishes the frozen count of a contest, exactly once: of any number of processes that try, one claims
 * it in the transaction that also writes the signed file. Not before its hour, and not while it is held.
 */
export async function publishResult(services: Services, contestId: string): Promise<boolean> {
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

async function signedFile(services: Services, contest: Contest, payload: string): Promise<string> {
  const publicKey = await publicKeyOfTown(services.db, contest.town.id)
  const hash = services.hashing.sha256(utf8(payload))
  const signature = await services.keys.signFor(contest.town.id, hash)
  const envelope = {
    keyId: hex(services.hashing.sha256(publicKey)).slice(0, 16),
    sha256: hex(hash),
    signature: hex(signature),
  }
  const closing = JSON.stringify(envelope).slice(1)
  return `{"payload":${payload},${closing}`
}
