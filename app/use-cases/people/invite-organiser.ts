import { addMembership, personAt, saveNameOnce } from '#app/data/people/people.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import type { OrganiserRefusal } from '#app/domain/people/organisers.ts'
import { firstLanguage, type Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

export type OrganiserInvited =
  | { readonly invited: true }
  | { readonly invited: false; readonly reason: OrganiserRefusal }

/** Makes somebody an organiser of the town and writes to them; they sign in with a code like everybody. */
export async function inviteOrganiser(
  services: Services,
  invitation: {
    readonly town: Pick<Town, 'id' | 'languages'>
    readonly actorId: string
    readonly name: string
    readonly email: string
  },
): Promise<OrganiserInvited> {
  const { town, actorId, name, email } = invitation
  const createdAt = services.now()
  const id = services.random.uuid(createdAt)
  const invited = await services.db.$transaction(async tx => {
    const language = firstLanguage(town)
    const person = await personAt(tx, { id, email: canonicalAddress(email), language, createdAt })
    const member = { townId: town.id, personId: person.id, role: 'organiser', createdAt } as const
    if (!(await addMembership(tx, member))) return false
    await saveNameOnce(tx, person.id, name)
    const { eventId } = await record(services, tx, {
      townId: town.id,
      actorId,
      action: 'organiser.invited',
      subjectId: person.id,
    })
    await enqueueMail(services, tx, { kind: 'organiser-invitation', subjectId: eventId })
    return true
  })
  return invited ? { invited } : { invited, reason: 'organiser-already' }
}
