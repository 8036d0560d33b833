import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contestById, findPublicContest } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { entriesOnMap } from '#app/data/entry/places.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { findResult } from '#app/data/result/results.ts'
import { planOfTown } from '#app/data/town/plans.ts'
import { statementsOf } from '#app/data/town/statements.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { saveStatements } from '#app/use-cases/town/save-statements.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import { submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { instants } from '#tests/support/judged.ts'
import { marksOf, numbered, seedSeat } from '#tests/support/juries.ts'
import { testServices } from '#tests/support/services.ts'
import { askToVote, cast, letIn } from '#tests/support/voters.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'

const { db } = testDatabase()

const emptyPlan = JSON.stringify({ type: 'FeatureCollection', features: [] })

/** Use cases of which a step below is made, beside those it names. */
const insideOthers = [
  'createContest',
  'createTown',
  'storePhoto',
  'countDueContests',
  'publishDueResults',
  'voteByCode',
  'voterKeyOf',
  'voteCodeKeyOf',
]

test('The public version of a contest rises with all that the public sees, and with nothing else', async () => {
  const services = testServices(db)
  const draft = await draftContest(services)
  const { contestId } = draft
  const contest = () => contestById(db, contestId)
  const shops: { entryId: string }[] = []
  const shop = (index: number) => ({ ...draft, entryId: shops[index]?.entryId ?? '' })
  const enter = async (name: string) => {
    shops.push(await submitEntry(services, draft, name))
  }
  const desk = { contestId, organiserId: draft.actorId }
  const place = { latitude: 46.36, longitude: 15.11 }
  const state = async (town: Contest['town']) => {
    const statements = await statementsOf(db, town.id)
    return saveStatements(services, { town, actorId: draft.actorId, statements })
  }
  let seat: Awaited<ReturnType<typeof seedSeat>> | null = null
  const juror = async () => {
    if (!seat) throw new Error('Nobody sits on the jury')
    return seat.juror()
  }
  let code = { codeId: '', typed: '' }
  let voter: Awaited<ReturnType<typeof letIn>> | null = null

  const life: readonly Step[] = [
    ['publishCall', 'rises', () => publishCall(services, draft)],
    ['enterShop', 'stays', () => enter('Vrtnica'), '2026-08-21T07:00:00Z'],
    ['enterShop', 'stays', () => enter('Klas')],
    ['inviteJuror', 'stays', async () => (seat = await seedSeat(services, desk, 'Ema'))],
    ['acceptEntry', 'rises', () => acceptEntry(services, shop(0))],
    ['acceptEntry', 'stays', () => acceptEntry(services, shop(0))],
    ['placeEntry', 'rises', () => placeEntry(services, { ...shop(0), place, stepFree: true })],
    ['placeEntry', 'stays', () => placeEntry(services, { ...shop(1), place, stepFree: true })],
    ['savePlan', 'rises', () => savePlan(services, { ...draft, text: emptyPlan })],
    // The row of the town tells of its change by itself.
    ['saveStatements', 'stays', async () => state((await contest()).town)],
    ['rejectEntry', 'stays', () => rejectEntry(services, { ...shop(1), reason: 'Zaprto.' })],
    [
      'declareImpartiality',
      'stays',
      async () => {
        const { id: jurorId } = await juror()
        const actorId = draft.actorId
        return declareImpartiality(services, { contest: await contest(), jurorId, actorId })
      },
    ],
    [
      'saveSheet',
      'stays',
      async () =>
        saveSheet(services, {
          contest: await contest(),
          juror: await juror(),
          entry: await numbered(services, shop(0).entryId),
          mutationId: services.random.uuid(services.now()),
          basedOn: 0,
          marks: marksOf(8),
        }),
      '2026-09-14T06:00:00Z',
    ],
    [
      'askForVoteCode',
      'stays',
      async () => (code = await askToVote(services, contestId, 'bor@voters.test')),
    ],
    ['openVoterSession', 'stays', async () => (voter = await letIn(services, contestId, code))],
    [
      'castBallot',
      'stays',
      async () => {
        if (!voter) throw new Error('Nobody votes')
        return cast(services, voter, { choices: { all: 1 } })
      },
    ],
    ['sendReceipts', 'stays', () => sendReceipts(services)],
    ['countContest', 'rises', () => countContest(services, contestId), instants.count],
    ['countContest', 'stays', () => countContest(services, contestId)],
    ['holdResults', 'rises', () => holdResults(services, { ...draft, reason: 'Pritožba.' })],
    ['publishResult', 'stays', () => publishResult(services, contestId), instants.results],
    ['releaseResults', 'rises', () => releaseResults(services, { ...draft, reason: 'Rešeno.' })],
    ['publishResult', 'rises', () => publishResult(services, contestId)],
    ['publishResult', 'stays', () => publishResult(services, contestId)],
  ]

  const told: string[] = []
  for (const [name, , act, at] of life) {
    if (at) services.setClock(at)
    const before = { version: (await contest()).publicVersion, seen: await seenByPublic(contestId) }
    await act()
    const after = { version: (await contest()).publicVersion, seen: await seenByPublic(contestId) }
    const rises = after.version > before.version
    told.push(`${name} ${rises ? 'rises' : 'stays'}`)
    if (after.seen !== before.seen) expect(rises, `${name} is seen`).toBe(true)
  }

  expect(told).toEqual(life.map(([name, expected]) => `${name} ${expected}`))
  const played = new Set([...life.map(([name]) => name), ...insideOthers])
  expect(useCasesOfContests().filter(name => !played.has(name))).toEqual([])
})

type Step = readonly [
  name: string,
  version: 'rises' | 'stays',
  act: () => Promise<unknown>,
  at?: string,
]

/** Everything that public pages of a contest are made from. */
async function seenByPublic(contestId: string): Promise<string> {
  const { slug, town } = await contestById(db, contestId)
  const contest = await findPublicContest(db, { town: town.slug, contest: slug })
  if (!contest) return 'nothing'
  const { publicVersion: _, ...facts } = contest
  const entries = await publicEntries(db, contestId)
  const result = await findResult(db, contestId)
  const map = [await entriesOnMap(db, contestId), await planOfTown(db, town.id)]
  const jury = result && (await juryNames(db, contestId))
  return JSON.stringify([facts, entries, map, result, jury])
}

/** Whoever adds a use case says here whether the public sees it. */
function useCasesOfContests(): readonly string[] {
  return ['contest', 'entry', 'jury', 'result', 'town', 'vote']
    .flatMap(noun => readdirSync(`app/use-cases/${noun}`).map(file => `${noun}/${file}`))
    .flatMap(file => [
      ...readFileSync(`app/use-cases/${file}`, 'utf8').matchAll(/^export async function (\w+)/gm),
    ])
    .map(([, name = '']) => name)
}
