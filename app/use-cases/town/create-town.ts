import { addMembership, personAt } from '#app/data/people/people.ts'
import { findTown, insertTown } from '#app/data/town/towns.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import { speaksItsLanguages } from '#app/domain/town/bilingual.ts'
import { firstLanguage, isTownSlug, type Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type NewTown = Omit<Town, 'id' | 'bilingual'> & {
  readonly bilingual?: Town['bilingual']
  readonly organiserEmail: string
}

/** Sets a town up with its signing key and its first organiser. */
export async function createTown(services: Services, { organiserEmail, ...asked }: NewTown) {
  const town = { ...asked, bilingual: asked.bilingual ?? null }
  if (!isTownSlug(town.slug)) throw new Error(`A town cannot have the address "/${town.slug}"`)
  if (await findTown(services.db, town.slug)) {
    throw new Error(`There is a town at "/${town.slug}" already`)
  }
  if (!speaksItsLanguages(town)) {
    throw new Error('The pages of a bilingual town have to be in both of its languages')
  }
  const now = services.now()
  const id = services.random.uuid(now)
  const publicKey = await services.keys.makeTownKey(id)
  await services.db.$transaction(async tx => {
    await insertTown(tx, { ...town, id, publicKey, createdAt: now })
    const organiser = await personAt(tx, {
      id: services.random.uuid(now),
      email: canonicalAddress(organiserEmail),
      language: firstLanguage(town),
      createdAt: now,
    })
    const { id: personId } = organiser
    await addMembership(tx, { townId: id, personId, role: 'organiser', createdAt: now })
    await record(services, tx, { townId: id, action: 'town.created', subjectId: id })
  })
  return { id }
}
