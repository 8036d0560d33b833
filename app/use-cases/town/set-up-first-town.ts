import { isSetupLinkOpen, replaceSetupLink, spendSetupLink } from '#app/data/town/setup-links.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { setupLinkLifeMs, setupTokenLength } from '#app/domain/town/setup-link.ts'
import { isTownSlug } from '#app/domain/town/town.ts'
import type { SetupRefusal } from '#app/domain/town/town-settings.ts'
import type { Services } from '#app/platform/services.ts'
import { checkedTown, insertNewTown, type NewTown } from './create-town.ts'

/**
 * The link by which the first town and its organiser are set up, while there is no town; null once there
 * is one. A new link ends the one before.
 */
export async function offerSetup(services: Services): Promise<string | null> {
  const now = services.now()
  const token = services.random.bytes(setupTokenLength)
  const link = {
    tokenHash: services.hashing.sha256(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + setupLinkLifeMs),
  }
  const offered = await services.db.$transaction(tx => replaceSetupLink(tx, link))
  if (!offered) return null
  return services.publicUrl + addresses.setup(Buffer.from(token).toString('base64url'))
}

/** Whether the link with this token can be used. Looking consumes nothing. */
export async function maySetUp(services: Services, token: string): Promise<boolean> {
  return isSetupLinkOpen(services.db, hashOf(services, token), services.now())
}

export type FirstTownSetUp =
  | { readonly setUp: true }
  | { readonly setUp: false; readonly reason: SetupRefusal }

/** Sets the first town up with its organiser and spends the link, in one transaction and only once. */
export async function setUpFirstTown(
  services: Services,
  token: string,
  asked: NewTown,
): Promise<FirstTownSetUp> {
  if (!isTownSlug(asked.slug)) return { setUp: false, reason: 'town-slug-not-allowed' }
  if (!(await maySetUp(services, token))) return { setUp: false, reason: 'setup-link-spent' }
  const town = await checkedTown(services, asked)
  const done = await services.db.$transaction(async tx => {
    if (!(await spendSetupLink(tx, hashOf(services, token), services.now()))) return false
    await insertNewTown(services, tx, town)
    return true
  })
  return done ? { setUp: true } : { setUp: false, reason: 'setup-link-spent' }
}

function hashOf(services: Services, token: string): Uint8Array<ArrayBuffer> {
  return services.hashing.sha256(Buffer.from(token, 'base64url'))
}
