import {
  countWrongTry,
  findSecondFactor,
  type SecondFactor,
  spendRecoveryCode,
  spendStep,
} from '#app/data/people/second-factors.ts'
import { markSecondFactor } from '#app/data/people/sessions.ts'
import { typedCode } from '#app/domain/people/code.ts'
import {
  type SecondFactorRefusal,
  stepOfCode,
  typedRecoveryCode,
} from '#app/domain/people/second-factor.ts'
import type { Services } from '#app/platform/services.ts'
import { recordInTowns } from './record-in-towns.ts'
import { recoveryHash } from './recovery-codes.ts'
import type { FactorVisit } from './set-up-second-factor.ts'

export type SecondFactorGiven =
  | { readonly given: true }
  | { readonly given: false; readonly reason: SecondFactorRefusal }

/**
 * Takes the code that the telephone shows, or a recovery code, as this browser's second factor. The rows
 * decide: each code opens once, and five wrong ones in a row make everybody wait who has the first factor.
 */
export async function giveSecondFactor(
  services: Services,
  visit: FactorVisit,
  typed: string,
): Promise<SecondFactorGiven> {
  const now = services.now()
  const personId = visit.person.id
  const factor = await findSecondFactor(services.db, personId)
  if (!factor) return { given: false, reason: 'factor-not-set-up' }
  const digits = typedCode(typed)
  const recovery = typedRecoveryCode(typed)
  // What is neither kind of code costs no try.
  if (!digits && !recovery) return { given: false, reason: 'factor-wrong' }

  const opened = digits
    ? await openByStep(services, visit, { factor, digits })
    : await openByRecovery(services, visit, recovery ?? '')
  if (opened) return { given: true }
  await countWrongTry(services.db, personId, now)
  const after = await findSecondFactor(services.db, personId)
  const waits = after?.blockedUntil != null && now < after.blockedUntil
  return { given: false, reason: waits ? 'factor-tried-too-often' : 'factor-wrong' }
}

async function openByStep(
  services: Services,
  visit: FactorVisit,
  { factor, digits }: { readonly factor: SecondFactor; readonly digits: string },
): Promise<boolean> {
  const now = services.now()
  const personId = visit.person.id
  const secret = await services.keys.unseal(personId, factor.sealedSecret)
  const { lastStep } = factor
  const step = stepOfCode(services.hashing.hmacSha1, secret, { digits, now, lastStep })
  if (step === null) return false
  return services.db.$transaction(async tx => {
    if (!(await spendStep(tx, { personId, step, now }))) return false
    await markSecondFactor(tx, { id: visit.sessionId, personId }, now)
    return true
  })
}

async function openByRecovery(
  services: Services,
  visit: FactorVisit,
  code: string,
): Promise<boolean> {
  const now = services.now()
  const personId = visit.person.id
  const codeHash = await recoveryHash(services, personId, code)
  return services.db.$transaction(async tx => {
    if (!(await spendRecoveryCode(tx, { personId, codeHash, now }))) return false
    await markSecondFactor(tx, { id: visit.sessionId, personId }, now)
    const action = 'second-factor.recovery-code-used'
    await recordInTowns(services, tx, { personId, actorId: personId, action })
    return true
  })
}
