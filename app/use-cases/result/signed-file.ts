import { publicKeyOfTown } from '#app/data/town/towns.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { hex, utf8 } from '#app/domain/log/canonical.ts'
import type { Services } from '#app/platform/services.ts'

/** A payload as the file that is published: with its hash, and the town's signature over that. */
export async function signedFile(
  services: Services,
  contest: Contest,
  payload: string,
): Promise<string> {
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
