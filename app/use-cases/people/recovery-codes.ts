import { replaceRecoveryCodes } from '#app/data/people/second-factors.ts'
import {
  recoveryCodeChance,
  recoveryCodeOf,
  recoveryCodesGiven,
} from '#app/domain/people/second-factor.ts'
import type { Services } from '#app/platform/services.ts'
import { recordInTowns } from './record-in-towns.ts'

export type RecoveryCodes = {
  /** To be shown this once. */
  readonly shown: readonly string[]
  readonly hashes: readonly Uint8Array<ArrayBuffer>[]
}

export async function newRecoveryCodes(
  services: Pick<Services, 'random' | 'keys'>,
  personId: string,
): Promise<RecoveryCodes> {
  const shown = Array.from({ length: recoveryCodesGiven }, () =>
    recoveryCodeOf(services.random.bytes(recoveryCodeChance)),
  )
  return {
    shown,
    hashes: await Promise.all(shown.map(code => recoveryHash(services, personId, code))),
  }
}

/** What stands for a recovery code in the database. */
export async function recoveryHash(
  services: Pick<Services, 'keys'>,
  personId: string,
  code: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return services.keys.sealedHash(`recovery:${personId}:${code}`)
}

/** Gives somebody ten new recovery codes; those before no longer work. Null when there is no factor. */
export async function renewRecoveryCodes(
  services: Services,
  personId: string,
): Promise<readonly string[] | null> {
  const codes = await newRecoveryCodes(services, personId)
  const done = await services.db.$transaction(async tx => {
    if (!(await replaceRecoveryCodes(tx, personId, codes.hashes))) return false
    const action = 'second-factor.recovery-codes-renewed'
    await recordInTowns(services, tx, { personId, actorId: personId, action })
    return true
  })
  return done ? codes.shown : null
}
