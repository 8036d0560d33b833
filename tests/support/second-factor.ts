import { codeOfStep, secretLength, stepAt } from '#app/domain/people/second-factor.ts'
import { insertSecondFactor } from '#app/data/people/second-factors.ts'
import type { Services } from '#app/platform/services.ts'

/**
 * Somebody's browsers count as having given the second factor, as those of the demonstration do. Where the
 * page they stand on asks for it, this is where they were going.
 */
export async function secondFactorGiven(
  services: Services,
  email: string,
  pageUrl = '',
): Promise<string | null> {
  await services.db.session.updateMany({
    where: { person: { email }, secondFactorAt: null },
    data: { secondFactorAt: services.now() },
  })
  const asking = /\/account\/second-factor(\/check)?\?/.test(pageUrl)
  return asking ? new URL(pageUrl).searchParams.get('next') : null
}

/** Gives somebody a second factor; what their telephone shows at the present step, or so many later. */
export async function telephoneOf(services: Services, personId: string) {
  const secret = services.random.bytes(secretLength)
  await insertSecondFactor(services.db, {
    personId,
    sealedSecret: await services.keys.seal(personId, secret),
    lastStep: stepAt(services.now()) - 2,
    setUpAt: services.now(),
  })
  return (later = 0) =>
    codeOfStep(services.hashing.hmacSha1, secret, stepAt(services.now()) + later)
}

/** What a telephone shows that was given the letters of a secret. */
export function shownFor(services: Services, letters: string, later = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = letters
    .split('')
    .map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  const bytes = bits.join('').match(/.{8}/g) ?? []
  const secret = Uint8Array.from(bytes, byte => Number.parseInt(byte, 2))
  return codeOfStep(services.hashing.hmacSha1, secret, stepAt(services.now()) + later)
}
