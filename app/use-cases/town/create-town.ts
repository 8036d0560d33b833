import type { Prisma } from '#prisma'
import { addMembership, personAt } from '#app/data/people/people.ts'
import { findTown, insertTown } from '#app/data/town/towns.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import { speaksItsLanguages } from '#app/domain/town/bilingual.ts'
import { firstLanguage, isTownSlug, type Town } from '#app/domain/town/town.ts'
import { isColour, isTimeZone } from '#app/domain/town/town-settings.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type NewTown = Omit<Town, 'id' | 'bilingual'> & {
  readonly bilingual?: Town['bilingual']
  readonly organiserEmail: string
}

/** Sets a town up with its signing key and its first organiser. */
export async function createTown(services: Services, asked: NewTown): Promise<{ id: string }> {
  const town = await checkedTown(services, asked)
  await services.db.$transaction(tx => insertNewTown(services, tx, town))
  return { id: town.id }
}

type CheckedTown = Town & {
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly organiserEmail: string
}

/** A town that may be there, with its key; throws for one that may not. */
export async function checkedTown(services: Services, asked: NewTown): Promise<CheckedTown> {
  const town = { ...asked, bilingual: asked.bilingual ?? null }
  if (!isTownSlug(town.slug)) throw new Error(`A town cannot have the address "/${town.slug}"`)
  if (await findTown(services.db, town.slug)) {
    throw new Error(`There is a town at "/${town.slug}" already`)
  }
  if (!isTimeZone(town.timeZone)) throw new Error(`There is no time zone "${town.timeZone}"`)
  if (![town.colourPrimary, town.colourAccent].every(isColour)) {
    throw new Error('The colours of a town are written like "#17503c"')
  }
  if (!speaksItsLanguages(town)) {
    throw new Error('The pages of a bilingual town have to be in both of its languages')
  }
  const id = services.random.uuid(services.now())
  return { ...town, id, publicKey: await services.keys.makeTownKey(id) }
}

/** Writes the town and its organiser in the transaction of whoever sets it up. */
export async function insertNewTown(
  services: Services,
  tx: Prisma.TransactionClient,
  { organiserEmail, ...town }: CheckedTown,
): Promise<void> {
  const now = services.now()
  await insertTown(tx, { ...town, createdAt: now })
  const organiser = await personAt(tx, {
    id: services.random.uuid(now),
    email: canonicalAddress(organiserEmail),
    language: firstLanguage(town),
    createdAt: now,
  })
  const { id: personId } = organiser
  await addMembership(tx, { townId: town.id, personId, role: 'organiser', createdAt: now })
  await record(services, tx, { townId: town.id, action: 'town.created', subjectId: town.id })
}
