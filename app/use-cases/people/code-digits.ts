import { digitsOf } from '#app/domain/people/code.ts'
import type { Services } from '#app/platform/services.ts'

/** The digits of a code follow from its id and a key outside the database, so none are stored. */
export async function codeDigits(
  services: Pick<Services, 'keys' | 'hashing'>,
  codeId: string,
): Promise<string> {
  return digitsOf(services.hashing.hmac(await services.keys.installationSecret(), `code:${codeId}`))
}

/** What stands for an address that signs in: a keyed hash, so that a stolen table tells no addresses. */
export async function signInAddressKey(
  services: Pick<Services, 'keys' | 'hashing'>,
  canonical: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return services.hashing.hmac(await services.keys.installationSecret(), `sign-in:${canonical}`)
}

/** The same for an address that has to confirm an entry. */
export async function entryAddressKey(
  services: Pick<Services, 'keys' | 'hashing'>,
  canonical: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return services.hashing.hmac(await services.keys.installationSecret(), `entry:${canonical}`)
}
