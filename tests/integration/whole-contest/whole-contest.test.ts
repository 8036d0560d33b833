import { expect, test } from 'vitest'
import { contestById } from '#app/data/contest/contests.ts'
import { recount } from '#app/domain/result/recount.ts'
import { type Payload, resultFileSchema } from '#app/domain/result/payload.ts'
import { sha256, verifyEd25519 } from '#app/platform/hashing.ts'
import { createContest } from '#app/use-cases/contest/create-contest.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { saveSettings } from '#app/use-cases/contest/save-settings.ts'
import { confirmTestLetter, sendTestLetter } from '#app/use-cases/contest/test-mail.ts'
import { withdrawEntry } from '#app/use-cases/entry/withdraw-entry.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { tick } from '#app/use-cases/tick.ts'
import { person, seedTown } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { theDay } from '#tests/support/days.ts'
import { codeIn } from '#tests/support/letters.ts'
import { answeredCall } from '#tests/support/ready-call.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import * as expected from './expected.ts'
import {
  type Desk,
  found,
  juryAssembles,
  juryJudges,
  organiserAcceptsAll,
  ownerOf,
  shopsEnter,
} from './people.ts'
import { quorum, recognised, type ShopId, shops, withdrawn } from './plan.ts'
import { everybodyVotes } from './voters.ts'

const { db } = testDatabase()

test('A whole contest, played by its people from the first draft on, ends as pencil and paper say', {
  timeout: 600_000,
}, async () => {
  const services = testServices(db, '2026-07-01T08:00:00Z')
  const desk = await callIsPublished(services)
  const contest = await contestById(db, desk.contestId)

  services.setClock(contest.entriesOpenAt)
  const ids = await shopsEnter(services, desk)
  services.setClock(contest.entriesCloseAt)
  await organiserAcceptsAll(services, desk, ids.values())
  services.setClock(contest.checkEndAt)
  await tick(services)
  const entries = await numbered(ids)
  await juryAssembles(services, desk)

  services.setClock(contest.votingOpenAt)
  await everybodyVotes(services, desk.contestId, entries)
  await withdraws(services, found(ids, withdrawn))
  services.setClock(contest.judgingOpenAt)
  await juryJudges(services, desk, runningOf(entries))
  const { number } = found(entries, recognised)
  await recogniseEntry(services, { ...desk, number, reasons: { sl: 'Za pogum.' } })
  services.setClock(contest.reviewEndAt)
  await tick(services)
  services.setClock(contest.resultsAt)
  await tick(services)

  const { file, payload } = await published(desk.contestId)
  const shopOf = new Map([...entries].map(([shop, entry]) => [entry.number, shop]))
  expect([...shopOf.keys()].sort((a, b) => a - b)).toEqual(shops.map((_, index) => index + 1))
  expect(rankingOf(payload, shopOf)).toEqual(expected.ranking)
  expect(awardsOf(payload, shopOf)).toEqual(expected.awards)
  expect(leftOutOf(payload, shopOf)).toEqual(expected.leftOut)
  const { entries: _, ...ballots } = payload.result.ballots
  expect(ballots).toEqual(expected.ballots)
  expect(payload.result.publicQuorumMet).toBe(true)
  const leaves = (kind: string) => payload.log.filter(({ leaf }) => leaf.kind === kind).length
  expect([leaves('ballot'), leaves('change'), leaves('withdrawal')]).toEqual([500, 100, 1])
  const report = recount(new TextEncoder().encode(file), { sha256, verify: verifyEd25519 })
  expect(report.irregularity).toBeNull()
})

/** The organiser drafts the contest, sets the quorum, tries the mail and publishes the call. */
async function callIsPublished(services: TestServices): Promise<Desk> {
  const { town, organiserId: actorId, organiserEmail } = await seedTown(services)
  const statements = { controllerAddress: 'Trg 1', entryBasis: 'contract', entryRetentionYears: 5 }
  await db.town.update({ where: { id: town.id }, data: statements })
  const created = await createContest(services, {
    ...answeredCall,
    town,
    actorId,
    requestKey: services.random.uuid(services.now()),
    slug: '2026',
    titles: { sl: 'Naj izložba', en: 'Best window' },
    intros: { sl: 'Vabljeni.', en: 'You are invited.' },
    holiday: theDay('2026-09-20'),
    preset: 'after-holiday',
    card: 'together-70-30',
    members: 5,
  })
  if (!created.created) throw new Error(created.reason)
  const desk = { townId: town.id, contestId: created.id, actorId }
  const { rules } = await contestById(db, created.id)
  const changes = { rules: { ...rules, public: { ...rules.public, quorum } } }
  await saveSettings(services, { ...desk, changes })
  await sendTestLetter(services, desk)
  await services.deliver()
  const typed = codeIn(services.letters.findLast(({ to }) => to === organiserEmail))
  await confirmTestLetter(services, { ...desk, typed })
  const call = await publishCall(services, desk)
  if (!call.published) throw new Error(JSON.stringify(call))
  return desk
}

type Numbered = ReadonlyMap<ShopId, { readonly id: string; readonly number: number }>

async function numbered(ids: ReadonlyMap<ShopId, string>): Promise<Numbered> {
  const rows = await db.entry.findMany({ select: { id: true, number: true } })
  const numbers = new Map(rows.map(({ id, number }) => [id, number ?? 0]))
  return new Map([...ids].map(([shop, id]) => [shop, { id, number: numbers.get(id) ?? 0 }]))
}

function runningOf(entries: Numbered): Numbered {
  return new Map([...entries].filter(([shop]) => shop !== withdrawn))
}

async function withdraws(services: TestServices, entryId: string): Promise<void> {
  const { id: ownerId } = await person(services, ownerOf(withdrawn))
  const answer = await withdrawEntry(services, { entryId, ownerId })
  if (!answer.withdrawn) throw new Error(answer.reason)
}

async function published(contestId: string) {
  const { file } = await db.publishedResult.findFirstOrThrow({ where: { contestId } })
  return { file, payload: resultFileSchema.parse(JSON.parse(file)).payload }
}

type ShopOf = ReadonlyMap<number, ShopId>

function rankingOf({ result }: Payload, shopOf: ShopOf) {
  const contenders = result.categories.flatMap(category => category.entries)
  const placed = contenders.flatMap(entry => (entry.place === null ? [] : entry))
  return placed
    .map(({ entry, place, juryPoints, publicPoints, total }) => ({
      shop: shopOf.get(entry),
      place,
      jury: juryPoints?.exact,
      publicPoints: publicPoints?.exact,
      total: total.exact,
      shown: total.shown,
    }))
    .sort((a, b) => a.place - b.place || (a.shop ?? '').localeCompare(b.shop ?? ''))
}

function awardsOf({ result }: Payload, shopOf: ShopOf) {
  const [category] = result.categories
  const named = (entries: readonly number[]) => entries.map(entry => shopOf.get(entry))
  const third = category?.entries.find(entry => entry.place === 3)
  return {
    places: category?.awards.places.map(({ entries }) => named(entries)),
    thirdBy: third?.reachedBy,
    audience: named(category?.awards.audience ?? []),
    recognised: named(category?.awards.recognitions ?? []),
  }
}

function leftOutOf({ result }: Payload, shopOf: ShopOf) {
  return {
    withdrawn: result.withdrawn.map(entry => shopOf.get(entry)),
    sheets: result.leftOutSheets
      .map(({ juror, entry, reason }) => ({ juror, shop: shopOf.get(entry), reason }))
      .sort((a, b) => a.juror - b.juror),
  }
}
