import QRCode from 'qrcode'
import { findSecondFactor } from '#app/data/people/second-factors.ts'
import { townIdsOfMember } from '#app/data/people/people.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { AppContext } from './context.ts'
import { leadAway, requireVisit, type Visit } from './session.ts'

/** Leads an organiser whose browser has not given the second factor to where it is given or set up. */
export async function requireSecondFactor(
  request: Request,
  context: AppContext,
  visit: Visit,
): Promise<void> {
  if (visit.secondFactorAt) return
  const factor = await findSecondFactor(context.services.db, visit.person.id)
  await leadAway(request, factor ? addresses.secondFactorCheck() : addresses.secondFactor())
}

/** A signed-in organiser of any town, whether or not the second factor was given, and the one they have. */
export async function factorVisit(request: Request, context: AppContext) {
  const { db } = context.services
  const visit = await requireVisit(request, context)
  const towns = await townIdsOfMember(db, visit.person.id, 'organiser')
  if (towns.length === 0) throw new Response(null, { status: 403 })
  return { visit, factor: await findSecondFactor(db, visit.person.id) }
}

/** Where somebody goes on to who has just typed the code of the letter: first to the second one, if theirs. */
export async function afterEmailCode(
  context: AppContext,
  personId: string,
  next: string,
): Promise<string> {
  const { db } = context.services
  const [factor, towns] = [
    await findSecondFactor(db, personId),
    await townIdsOfMember(db, personId, 'organiser'),
  ]
  if (!factor || towns.length === 0) return next
  return withNext(addresses.secondFactorCheck(), next)
}

/** A page of the second factor that leads on to where somebody was going. */
export function withNext(path: string, next: string): string {
  return next === addresses.account() ? path : `${path}?${new URLSearchParams({ next })}`
}

/** A QR code as an image that stands in the page itself. */
export async function qrImage(text: string): Promise<string> {
  const svg = await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
