import { frozenRulesText } from '#app/data/result/results.ts'
import type { Db } from '#app/data/db.ts'
import { publicKeyOfTown } from '#app/data/town/towns.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { canonicalJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import { checkpointText, signedCheckpoint } from '#app/domain/log/checkpoint.ts'
import type { CountedLog } from '#app/domain/result/count-log.ts'
import { goesOnFrom } from '#app/domain/log/signed-log.ts'
import { logOrigin } from '#app/domain/town/addresses.ts'
import type { Services } from '#app/platform/services.ts'

/** A version of a result: the first has no reason, each later one says why. */
export type Version = { readonly version: number; readonly reason: string | null }

/** The canonical text of the payload, with the checkpoint of the log signed by the town. */
export async function payloadText(
  services: Services,
  db: Db,
  {
    contest,
    counted,
    version,
    reason,
  }: Version & {
    readonly contest: Contest
    readonly counted: CountedLog
  },
): Promise<string> {
  await refuseToFallBehind(services, contest, counted)
  const { sha256 } = services.hashing
  const publicKey = await publicKeyOfTown(db, contest.town.id)
  const checkpoint = {
    origin: logOrigin(services.publicUrl, placeOf(contest)),
    size: counted.log.length,
    root: counted.root,
  }
  const signed = utf8(checkpointText(checkpoint))
  const signature = await services.keys.signFor(contest.town.id, signed)
  return canonicalJson({
    format: 1,
    town: contest.town.slug,
    contest: contest.slug,
    version,
    reason,
    publicKey: hex(publicKey),
    rules: JSON.parse(await frozenRulesText(db, contest.id)),
    rulesHash: contest.rulesHash && hex(contest.rulesHash),
    ...counted.counted,
    log: counted.log,
    checkpoint: signedCheckpoint(sha256, checkpoint, { publicKey, signature }),
  })
}

/** A log that was signed is never signed again in a way that does not go on from there. */
async function refuseToFallBehind(
  services: Services,
  contest: Contest,
  { log }: CountedLog,
): Promise<void> {
  const signed = await services.keys.signedLog(contest.id)
  if (!signed || goesOnFrom(services.hashing.sha256, log, signed)) return
  throw new Error(
    `The log of ${placeOf(contest).town}/${placeOf(contest).contest} was signed with ${signed.size} entries, and ` +
      `the database does not go on from there: it is behind what was signed. Nothing is signed until the ` +
      `database that belongs to the keys is back.`,
  )
}
