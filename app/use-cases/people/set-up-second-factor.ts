import { getTOTPAuthUri } from '@epic-web/totp'
import type { Prisma } from '#prisma'
import type { Person } from '#app/data/people/people.ts'
import {
  deleteSecondFactor,
  insertSecondFactor,
  replaceRecoveryCodes,
} from '#app/data/people/second-factors.ts'
import { markSecondFactor } from '#app/data/people/sessions.ts'
import { typedCode } from '#app/domain/people/code.ts'
import {
  base32,
  type SecondFactorRefusal,
  secretLength,
  stepMs,
  stepOfCode,
} from '#app/domain/people/second-factor.ts'
import type { Services } from '#app/platform/services.ts'
import { newRecoveryCodes, type RecoveryCodes } from './recovery-codes.ts'
import { recordInTowns } from './record-in-towns.ts'

/** Whose browser it is, and whether it has given the second factor. */
export type FactorVisit = {
  readonly sessionId: string
  readonly person: Pick<Person, 'id' | 'email'>
  readonly secondFactorAt: Date | null
}

export type ProposedSecret = {
  /** The secret for the form to bring back; only this person can set it up. */
  readonly sealed: string
  /** The secret in letters, and the address that a telephone reads from a QR code. */
  readonly letters: string
  readonly uri: string
}

/** A new secret to set up, or the one that a form brought back. Nothing is stored before its first code. */
export async function proposeSecret(
  services: Pick<Services, 'random' | 'keys'>,
  person: FactorVisit['person'],
  broughtBack: string | null,
): Promise<ProposedSecret> {
  const again = broughtBack === null ? null : await unsealedSecret(services, person, broughtBack)
  const secret = again ?? services.random.bytes(secretLength)
  const letters = base32(secret)
  return {
    sealed: Buffer.from(await services.keys.seal(proposal(person), secret)).toString('base64url'),
    letters,
    uri: getTOTPAuthUri({
      secret: letters,
      issuer: 'Vitrina',
      accountName: person.email,
      period: stepMs / 1000,
      digits: 6,
      algorithm: 'SHA-1',
    }),
  }
}

export type SecondFactorSetUp =
  | { readonly setUp: true; readonly recoveryCodes: readonly string[] }
  | { readonly setUp: false; readonly reason: SecondFactorRefusal }

/**
 * Sets a second factor up with its first code, which proves that the telephone has the secret and is then
 * used up. Whoever has one already puts another in its place only from a browser that has given it.
 */
export async function setUpSecondFactor(
  services: Services,
  visit: FactorVisit,
  form: { readonly sealed: string; readonly typed: string },
): Promise<SecondFactorSetUp> {
  const { person } = visit
  const now = services.now()
  const secret = await unsealedSecret(services, person, form.sealed)
  const digits = typedCode(form.typed)
  const { hmacSha1 } = services.hashing
  const step = secret && digits && stepOfCode(hmacSha1, secret, { digits, now, lastStep: 0 })
  if (!secret || !step) return { setUp: false, reason: 'factor-wrong' }
  const factor = {
    personId: person.id,
    sealedSecret: await services.keys.seal(person.id, secret),
    lastStep: step,
    setUpAt: now,
  }
  const codes = await newRecoveryCodes(services, person.id)
  const done = await services.db.$transaction(tx =>
    storeFactor(services, tx, { visit, factor, codes }),
  )
  if (!done) return { setUp: false, reason: 'factor-set-up-already' }
  return { setUp: true, recoveryCodes: codes.shown }
}

async function storeFactor(
  services: Services,
  tx: Prisma.TransactionClient,
  {
    visit,
    factor,
    codes,
  }: {
    readonly visit: FactorVisit
    readonly factor: Parameters<typeof insertSecondFactor>[1]
    readonly codes: RecoveryCodes
  },
): Promise<boolean> {
  const { personId } = factor
  const replaced = visit.secondFactorAt !== null && (await deleteSecondFactor(tx, personId))
  if (!(await insertSecondFactor(tx, factor))) return false
  await replaceRecoveryCodes(tx, personId, codes.hashes)
  await markSecondFactor(tx, { id: visit.sessionId, personId }, services.now())
  const action = replaced ? 'second-factor.replaced' : 'second-factor.set-up'
  await recordInTowns(services, tx, { personId, actorId: personId, action })
  return true
}

async function unsealedSecret(
  services: Pick<Services, 'keys'>,
  person: FactorVisit['person'],
  sealed: string,
): Promise<Uint8Array | null> {
  return services.keys.unseal(proposal(person), Buffer.from(sealed, 'base64url')).catch(() => null)
}

/** A proposal is sealed for another owner than a stored secret, so that neither passes for the other. */
function proposal(person: FactorVisit['person']): string {
  return `proposal:${person.id}`
}
