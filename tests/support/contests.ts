import { dayOf } from '#app/domain/town/zoned-time.ts'
import type { Card } from '#app/domain/contest/cards.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { personAt } from '#app/data/people/people.ts'
import { findTown } from '#app/data/town/towns.ts'
import { insertVoterSession, type VoterSession } from '#app/data/vote/voter-sessions.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { createTown } from '#app/use-cases/town/create-town.ts'
import { drawnPhoto } from './photos.ts'
import { answeredCall, makeReady } from './ready-call.ts'
import type { ClockedServices } from './services.ts'
import { velenje2026 } from './velenje-2026.ts'

/** A town with its organiser. */
export async function seedTown(
  services: Services,
  slug = 'velenje',
  bilingual: Town['bilingual'] = null,
) {
  const organiserEmail = `clerk@${slug}.test`
  await createTown(services, {
    slug,
    name: slug,
    nameGenitive: slug,
    nameLocative: `v ${slug}`,
    nameAdjective: slug,
    municipality: `Občina ${slug}`,
    timeZone: 'Europe/Ljubljana',
    languages: bilingual ? ['sl', bilingual.language, 'en'] : ['sl', 'en'],
    bilingual,
    colourPrimary: '#17503c',
    colourAccent: '#c2570c',
    privacyContact: `dpo@${slug}.test`,
    organiserEmail,
  })
  const town = await findTown(services.db, slug)
  if (!town) throw new Error('The town was not created')
  const organiser = await person(services, organiserEmail)
  return { town, organiserId: organiser.id, organiserEmail }
}

export async function person(services: Services, email: string) {
  const now = services.now()
  const id = services.random.uuid(now)
  return personAt(services.db, { id, email, language: 'sl', createdAt: now })
}

/**
 * A published contest around the holiday of 20 September 2026: entries 21 August to 10 September 00.00,
 * voting 14 September 8.00 to 23 September 20.00, judging to 25 September 15.00, ceremony 3 October 11.00
 * and results 12.30 at the latest. The clock is left at the opening of the entries.
 */
export async function seedContest(
  services: ClockedServices,
  options: { slug?: string; town?: string; card?: Card; bilingual?: Town['bilingual'] } = {},
) {
  const { town, organiserId, organiserEmail } = await seedTown(
    services,
    options.town,
    options.bilingual,
  )
  const slug = options.slug ?? '2026'
  const holiday = dayOf('2026-09-20')
  if (!holiday) throw new Error('No holiday')
  const created = await createContest(services, {
    town,
    actorId: organiserId,
    requestKey: services.random.uuid(services.now()),
    slug,
    titles: { sl: 'Naj izložba', en: 'Best window' },
    intros: { sl: 'Vabljeni.' },
    holiday,
    preset: 'after-holiday',
    card: options.card ?? 'jury-places-and-audience-award',
    ...answeredCall,
  })
  if (!created.created) throw new Error(created.reason)
  const contestId = created.id
  await makeReady(services, contestId, velenje2026)
  const published = await publishCall(services, {
    townId: town.id,
    contestId,
    actorId: organiserId,
  })
  if (!published.published) throw new Error(published.reason)
  await services.setClock('2026-08-21T07:00:00Z')
  const contest = await contestById(services.db, contestId)
  return { town, organiserId, organiserEmail, contestId, contest }
}

/** Enters a shop and accepts it with its number, as after the check; numbers follow the calls. */
export async function seedEntry(
  services: Services,
  contest: { contestId: string; organiserId: string },
  shopName: string,
) {
  const { entryId, ownerId } = await submitEntry(services, contest, shopName)
  await numberAtOnce(services, contest.contestId)
  const { town } = await contestById(services.db, contest.contestId)
  const checked = await acceptEntry(services, {
    townId: town.id,
    contestId: contest.contestId,
    entryId,
    actorId: contest.organiserId,
  })
  if (!checked.decided || checked.number === null) throw new Error('The entry was not accepted')
  return { entryId, number: checked.number, ownerId }
}

/** Says that numbers have been given, so that an entry accepted from now on has its own at once. */
export async function numberAtOnce(services: Services, contestId: string): Promise<void> {
  await services.db.contest.updateMany({
    where: { id: contestId, numberedAt: null },
    data: { numberedAt: services.now() },
  })
}

/** Enters a shop, which then waits for the check. */
export async function submitEntry(
  services: Services,
  contest: { contestId: string },
  shopName: string,
) {
  const ownerEmail = `${shopName.toLowerCase().replaceAll(' ', '.')}@shops.test`
  const { id: ownerId } = await person(services, ownerEmail)
  const entered = await enterShop(services, {
    contest: await contestById(services.db, contest.contestId),
    ownerId,
    requestKey: services.random.uuid(services.now()),
    form: shopForm(shopName),
    photo: await drawnPhoto(),
  })
  if (!entered.entered) throw new Error(entered.reason)
  return { entryId: entered.entryId, ownerId, ownerEmail }
}

export function shopForm(shopName: string) {
  return {
    shopName,
    category: 'all',
    trade: 'cvetličarna',
    street: 'Cankarjeva ulica',
    houseNumber: '901',
    postCode: '3320',
    city: 'Velenje',
    contactName: 'Ana Izmišljena',
    phone: '03 000 00 00',
    story: 'Zgodba.',
  }
}

/** The right to vote of a mailbox that has typed in its code just now. */
export async function seedVoter(
  services: Services,
  contestId: string,
  mailbox: string,
): Promise<VoterSession> {
  const now = services.now()
  const codeId = services.random.uuid(now)
  const voterKey = services.hashing.hmac(await services.keys.pepper(contestId), mailbox)
  await services.db.emailCode.create({
    data: {
      id: codeId,
      purpose: 'vote',
      contestId,
      addressKey: services.random.bytes(32),
      address: mailbox,
      language: 'sl',
      tries: 1,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 1_800_000),
      usedAt: now,
    },
  })
  const session = {
    contestId,
    voterKey,
    codeId,
    codeSentAt: now,
    expiresAt: new Date(now.getTime() + 1_800_000),
  }
  await insertVoterSession(services.db, {
    ...session,
    id: services.random.uuid(now),
    tokenHash: services.hashing.sha256(services.random.bytes(32)),
    createdAt: now,
  })
  return session
}
