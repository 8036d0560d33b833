import { contestById } from '#app/data/contest/contests.ts'
import { jurorOf } from '#app/data/jury/jurors.ts'
import shops from '#app/demo/shops.json' with { type: 'json' }
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { confirmEntry } from '#app/use-cases/entry/confirm-entry.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { saveMark } from '#app/use-cases/jury/save-mark.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { person } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { sent } from '#tests/support/senders.ts'
import type { TestServices } from '#tests/support/services.ts'
import { otherwise, recused, type ShopId, shops as plan, unassessed, unfinished } from './plan.ts'

export type Desk = {
  readonly townId: string
  readonly contestId: string
  readonly actorId: string
}

export const ownerOf = (shop: ShopId) => `${shop}@shops.test`
const emailOf = (member: number) => `member${member}@jury.test`
const criteria = ['theme', 'window', 'interior', 'offer', 'staff'] as const

/** Every shop of the demonstration is entered by its owner, who confirms the address by the code. */
export async function shopsEnter(
  services: TestServices,
  { contestId }: Desk,
): Promise<ReadonlyMap<ShopId, string>> {
  const entered = new Map<ShopId, string>()
  const photo = await drawnPhoto({ width: 60, height: 40 })
  for (const { shop: id } of plan) {
    const shop = shops.find(one => one.id === id)
    if (!shop) throw new Error(`The demonstration has no shop ${id}`)
    const { name: shopName, trade, street, houseNumber, postCode, city } = shop
    const where = { shopName, trade, street, houseNumber, postCode, city }
    const { entryId, typed } = await sent(services, {
      contest: await contestById(services.db, contestId),
      requestKey: services.random.uuid(services.now()),
      form: { ...where, category: 'all', contactName: 'Izmišljena Oseba', phone: '03 000 00 00' },
      photo,
      email: ownerOf(id),
      language: 'sl',
    })
    const confirmed = await confirmEntry(services, { entryId, typed, userAgent: '' })
    if (!confirmed.confirmed) throw new Error(confirmed.reason)
    entered.set(id, entryId)
  }
  return entered
}

export async function organiserAcceptsAll(
  services: TestServices,
  desk: Desk,
  entries: Iterable<string>,
): Promise<void> {
  for (const entryId of entries) {
    const answer = await acceptEntry(services, { ...desk, entryId })
    if (!answer.decided) throw new Error(answer.reason)
  }
}

/** Five members, the first in the chair; each declares to be impartial. */
export async function juryAssembles(services: TestServices, desk: Desk): Promise<void> {
  const { townId, contestId } = desk
  for (let member = 1; member <= 5; member++) {
    const requestKey = services.random.uuid(services.now())
    const seat = { name: `Članica ${member}`, email: emailOf(member), chair: member === 1 }
    const invited = await inviteJuror(services, { ...desk, ...seat, requestKey })
    if (!invited.invited) throw new Error(invited.reason)
    const contest = await contestById(services.db, contestId)
    const { juror, personId: actorId } = await seatOf(services, { contestId, townId }, member)
    await declareImpartiality(services, { contest, jurorId: juror.id, actorId })
  }
}

/** Each juror gives mark after mark in the order of the plan, and signs off with what is unfinished left. */
export async function juryJudges(
  services: TestServices,
  desk: Desk,
  entries: ReadonlyMap<ShopId, { readonly id: string; readonly number: number }>,
): Promise<void> {
  const contest = await contestById(services.db, desk.contestId)
  for (let member = 1; member <= 5; member++) {
    const { juror, personId: actorId } = await seatOf(services, desk, member)
    for (const { shop, marks } of plan) {
      const entry = entries.get(shop)
      if (!entry) continue
      for (const [basedOn, criterion] of criteria.entries()) {
        const mark = markOf(member, shop, criterion, marks[member - 1] ?? 0)
        if (mark === null) continue
        const mutationId = services.random.uuid(services.now())
        const change = { contest, juror, entry, mutationId, basedOn, criterion, mark }
        const saved = await saveMark(services, change)
        if (!saved.saved) throw new Error(`${shop}: ${saved.reason}`)
      }
    }
    if (member === recused.juror) {
      const entry = found(entries, recused.shop)
      const stepping = { ...desk, actorId, member, entry, reason: 'relative' } as const
      const answer = await recuse(services, stepping)
      if (!answer.recused || !answer.late) throw new Error('The recusal was not late')
    }
    const signed = await signOff(services, { ...desk, actorId, member, leaveRest: true })
    if (!signed.signedOff) throw new Error(signed.reason)
  }
}

function markOf(member: number, shop: ShopId, criterion: (typeof criteria)[number], mark: number) {
  const is = (one: { readonly juror: number; readonly shop: string }) =>
    one.juror === member && one.shop === shop
  if (is(unassessed) && criterion === unassessed.criterion) return 'unassessed' as const
  if (is(unfinished) && !unfinished.criteria.some(key => key === criterion)) return null
  return is(otherwise) ? otherwise.marks[criterion] : mark
}

async function seatOf(
  services: TestServices,
  { contestId }: Pick<Desk, 'contestId' | 'townId'>,
  member: number,
) {
  const { id: personId } = await person(services, emailOf(member))
  const juror = await jurorOf(services.db, { contestId, personId })
  if (!juror) throw new Error(`Member ${member} has no seat`)
  return { personId, juror }
}

export function found<Value>(of: ReadonlyMap<ShopId, Value>, shop: ShopId): Value {
  const value = of.get(shop)
  if (value === undefined) throw new Error(`${shop} is not there`)
  return value
}
