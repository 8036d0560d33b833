import { canonicalAddress } from '#app/domain/people/email-address.ts'
import type { Services } from '#app/platform/services.ts'

type Mailbox = { readonly contestId: string; readonly email: string }

/** HMAC-SHA-256(the contest's pepper, the canonical address): one voter for each mailbox and contest. */
export async function voterKeyOf(
  services: Pick<Services, 'keys' | 'hashing'>,
  { contestId, email }: Mailbox,
): Promise<Uint8Array<ArrayBuffer>> {
  return services.hashing.hmac(await services.keys.pepper(contestId), canonicalAddress(email))
}

/**
 * What the codes of a mailbox are known by. It must differ from the voter's key: as long as a code keeps
 * the plain address, no row may lead from a ballot to it.
 */
export async function voteCodeKeyOf(
  services: Pick<Services, 'keys' | 'hashing'>,
  { contestId, email }: Mailbox,
): Promise<Uint8Array<ArrayBuffer>> {
  const pepper = await services.keys.pepper(contestId)
  return services.hashing.hmac(pepper, `code:${canonicalAddress(email)}`)
}
