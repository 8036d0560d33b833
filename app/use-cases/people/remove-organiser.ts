import { lockOrganisers, removeOrganiser } from '#app/data/people/organisers.ts'
import { mayRemoveOrganiser, type OrganiserRefusal } from '#app/domain/people/organisers.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type OrganiserRemoved =
  | { readonly removed: true }
  | { readonly removed: false; readonly reason: OrganiserRefusal }

/** Takes a town out of somebody's hands. Two who remove each other at once leave one of them. */
export async function removeOrganiserOf(
  services: Services,
  removal: {
    readonly townId: string
    readonly actorId: string
    readonly personId: string
    readonly confirmed: boolean
  },
): Promise<OrganiserRemoved> {
  const { townId, actorId, personId } = removal
  return services.db.$transaction(async tx => {
    const organisers = await lockOrganisers(tx, townId)
    const decision = mayRemoveOrganiser({ ...removal, organisers })
    if (!decision.allowed) return { removed: false, reason: decision.reason }
    await removeOrganiser(tx, { townId, personId })
    await record(services, tx, {
      townId,
      actorId,
      action: 'organiser.removed',
      subjectId: personId,
    })
    return { removed: true }
  })
}
