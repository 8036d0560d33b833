import { contestById } from '#app/data/contest/contests.ts'
import { entriesForDesk, publicEntries } from '#app/data/entry/entries.ts'
import { jurorOf } from '#app/data/jury/jurors.ts'
import { personAt } from '#app/data/people/people.ts'
import { findVoterSession } from '#app/data/vote/voter-sessions.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { acceptEntry } from '#app/use-cases/entry/check-entry.ts'
import { giveNumbers } from '#app/use-cases/entry/give-numbers.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { enterShop } from '#app/use-cases/entry/enter-shop.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'
import { codeDigits } from '#app/use-cases/people/code-digits.ts'
import { askForVoteCode } from '#app/use-cases/vote/ask-for-vote-code.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'
import { openVoterSession } from '#app/use-cases/vote/open-voter-session.ts'
import { demoJury } from './people.ts'
import shops from './shops.json'
import { renderShopfront } from './shopfronts/render.ts'

/** A contest being played through the use cases themselves, as its people would. */
export type Play = {
  readonly services: Services
  readonly town: Town
  readonly contestId: string
  readonly organiserId: string
}

/** Enters shops with their drawn fronts, two at a time, as so many photos are decoded at once. */
export async function enterShops(play: Play, ids: readonly string[]): Promise<void> {
  const contest = await contestById(play.services.db, play.contestId)
  const entering = [...shops.filter(({ id }) => ids.includes(id)).entries()]
  for (let pair = entering.splice(0, 2); pair.length > 0; pair = entering.splice(0, 2)) {
    await Promise.all(pair.map(([index, shop]) => enter(play, contest, { shop, index })))
  }
}

async function enter(
  { services }: Play,
  contest: Contest,
  { shop, index }: { shop: (typeof shops)[number]; index: number },
): Promise<void> {
  const { id, name: shopName, email, latitude: _, longitude: __, stepFree: ___, ...form } = shop
  const owner = await personOf(services, email)
  const submittedAt = new Date(services.now().getTime() + index * 60_000)
  await enterShop(
    { ...services, now: () => submittedAt },
    {
      contest,
      ownerId: owner.id,
      requestKey: services.random.uuid(services.now()),
      form: { ...form, shopName, category: 'all', contactName: 'Izmišljena Oseba' },
      photo: await photoOf(id),
    },
  )
}

const photos = new Map<string, Promise<Uint8Array>>()

/** A shop has the same front in every contest, and drawing it takes longest. */
function photoOf(id: string): Promise<Uint8Array> {
  const drawn = photos.get(id) ?? renderShopfront(id).then(bytes => new Uint8Array(bytes))
  photos.set(id, drawn)
  return drawn
}

/** Accepts the first so many entries in the order in which they came. */
export async function acceptEntries(play: Play, most: number): Promise<void> {
  const { services, town, contestId, organiserId } = play
  const entries = await entriesForDesk(services.db, { contestId, townId: town.id })
  for (const { id: entryId } of entries.slice(0, most)) {
    await acceptEntry(services, { townId: town.id, contestId, entryId, actorId: organiserId })
  }
}

/** Says where the first so many entries stand, and of some whether they have a step. */
export async function placeEntries(play: Play, most: number): Promise<void> {
  const { services, town, contestId, organiserId } = play
  const entries = await entriesForDesk(services.db, { contestId, townId: town.id })
  for (const { id: entryId, shopName } of entries.slice(0, most)) {
    const shop = shops.find(({ name }) => name === shopName)
    if (!shop) continue
    const { latitude, longitude, stepFree } = shop
    const desk = { townId: town.id, contestId, entryId, actorId: organiserId }
    await placeEntry(services, { ...desk, place: { latitude, longitude }, stepFree })
  }
}

/** Gives the accepted entries their numbers along the walk. */
export async function numberEntries(play: Play): Promise<void> {
  const { services, town, contestId, organiserId: actorId } = play
  const answer = await giveNumbers(services, { townId: town.id, contestId, actorId })
  if (!answer.given) throw new Error(`The demonstration gives no numbers: ${answer.reason}`)
}

export async function seatJury(play: Play): Promise<void> {
  const { services, town, contestId, organiserId } = play
  for (const juror of demoJury) {
    await inviteJuror(services, {
      ...juror,
      townId: town.id,
      contestId,
      actorId: organiserId,
      requestKey: services.random.uuid(services.now()),
    })
  }
}

/** Lets jurors declare and mark as many entries as said, each with a taste of their own. */
export async function scoreEntries(play: Play, entriesPerJuror: readonly number[]): Promise<void> {
  const { services, contestId } = play
  const contest = await contestById(services.db, contestId)
  const entries = await publicEntries(services.db, contestId)
  for (const [seat, most] of entriesPerJuror.entries()) {
    const { id: personId } = await personOf(services, demoJury[seat]?.email ?? '')
    const invited = await jurorOf(services.db, { contestId, personId })
    if (!invited || most === 0) continue
    await declareImpartiality(services, { contest, jurorId: invited.id, actorId: personId })
    const juror = await jurorOf(services.db, { contestId, personId })
    if (!juror) continue
    for (const entry of entries.slice(0, most)) {
      const marks = Object.fromEntries(
        contest.rules.criteria.map(({ key }, criterion) => [
          key,
          taste(entry.number, seat, criterion),
        ]),
      )
      const mutationId = services.random.uuid(services.now())
      await saveSheet(services, { contest, juror, entry, mutationId, basedOn: 0, marks })
    }
  }
}

/** Lets mailboxes vote, each with its own code. */
export async function castVotes(play: Play, voters: number): Promise<void> {
  const { services, contestId } = play
  const contest = await contestById(services.db, contestId)
  const entries = await publicEntries(services.db, contestId)
  for (let voter = 0; voter < voters; voter++) {
    const entry = entries[Math.floor(entries.length * (((voter * 37) % 101) / 101) ** 2)]
    const email = `glasovalec${voter}@example.org`
    const asked = await askForVoteCode(services, { contest, email, language: 'sl' })
    if (!asked.sent || !entry) continue
    const typed = await codeDigits(services, asked.codeId)
    const opened = await openVoterSession(services, { contest, codeId: asked.codeId, typed })
    if (!opened.opened) continue
    const held = { contestId, tokenHash: services.hashing.sha256(opened.token) }
    const session = await findVoterSession(services.db, held, services.now())
    if (!session) continue
    const requestKey = services.random.uuid(services.now())
    const choices = { [entry.category]: entry.number }
    await castBallot(services, { contest, voter: session, requestKey, choices, replaces: null })
  }
}

export async function personOf(services: Services, email: string) {
  const now = services.now()
  const id = services.random.uuid(now)
  return personAt(services.db, { id, email, language: 'sl', createdAt: now })
}

/** A mark from 3 to 10 that follows from who judges what: the entry's quality, the juror's mood and rigour. */
function taste(number: number, seat: number, criterion: number): number {
  const quality = 6 + ((number * 2_654_435_761) % 97) / 30
  const mood = ((number * 31 + seat * 17 + criterion * 7) % 5) / 2 - 1
  return Math.max(3, Math.min(10, Math.round(quality + mood - seat * 0.3)))
}
