import { lockOrganisers } from '#app/data/people/organisers.ts'
import { personByEmail } from '#app/data/people/people.ts'
import { deleteSecondFactor } from '#app/data/people/second-factors.ts'
import { revokeSessionsOf } from '#app/data/people/sessions.ts'
import type { OrganiserRefusal } from '#app/domain/people/organisers.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { recordInTowns } from './record-in-towns.ts'

export type SecondFactorReset =
  | { readonly reset: true }
  | { readonly reset: false; readonly reason: OrganiserRefusal }

/**
 * Takes the second factor of another organiser of the town away, signs them out everywhere and writes to
 * them; at the next sign-in they set up a new one. Each of their towns has it in its log.
 */
export async function resetSecondFactor(
  services: Services,
  reset: { readonly townId: string; readonly actorId: string; readonly personId: string },
): Promise<SecondFactorReset> {
  const { townId, actorId, personId } = reset
  if (personId === actorId) return { reset: false, reason: 'own-second-factor' }
  return services.db.$transaction(async tx => {
    const organisers = await lockOrganisers(tx, townId)
    if (!organisers.includes(personId)) return { reset: false, reason: 'organiser-unknown' }
    if (!(await deleteSecondFactor(tx, personId))) {
      return { reset: false, reason: 'no-second-factor' }
    }
    await revokeSessionsOf(tx, personId, services.now())
    const action = 'second-factor.reset'
    const { eventId } = await record(services, tx, { townId, actorId, action, subjectId: personId })
    await recordInTowns(services, tx, { personId, actorId, action, except: townId })
    await enqueueMail(services, tx, { kind: 'second-factor-reset', subjectId: eventId })
    return { reset: true }
  })
}

/** The same by whoever runs the installation, for a town whose only organiser has lost everything. */
export async function removeSecondFactorOf(services: Services, email: string): Promise<boolean> {
  return services.db.$transaction(async tx => {
    const person = await personByEmail(tx, email)
    if (!person || !(await deleteSecondFactor(tx, person.id))) return false
    await revokeSessionsOf(tx, person.id, services.now())
    await recordInTowns(services, tx, { personId: person.id, action: 'second-factor.reset' })
    return true
  })
}
