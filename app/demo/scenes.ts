import type { Card } from '#app/domain/contest/cards.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Phase } from '#app/domain/contest/state.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import { cancelContest } from '#app/use-cases/contest/cancel-contest.ts'
import { holdResults } from '#app/use-cases/contest/hold-results.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { after, hour } from './hours.ts'
import { objectToResult, recogniseTenth, stepAside } from './afterplay.ts'
import {
  acceptEntries,
  castVotes,
  enterShops,
  numberEntries,
  placeEntries,
  type Play,
  scoreEntries,
  seatJury,
} from './play.ts'
import shops from './shops.json'
import type { demoTowns } from './towns.ts'

/** A phase of a contest, or counted results that somebody holds back. */
export type DemoState = Phase | 'held'

/** The same contest at an instant of its life. */
type At = (instant: Date) => Play

export type Scene = {
  readonly town: keyof typeof demoTowns
  readonly state: DemoState
  readonly slug: string
  readonly titles: LocalText
  /** The holiday's distance from today at which the contest is in its state. */
  readonly holidayInDays: number
  readonly card?: Card
  readonly play: (play: Play, contest: Contest, at: At) => Promise<void>
}

const allShops = shops.map(({ id }) => id)

export const scenes: readonly Scene[] = [
  {
    town: 'velenje',
    state: 'voting',
    slug: 'praznik',
    titles: { sl: 'Najlepše urejen prodajni prostor', en: 'The best-arranged shop' },
    holidayInDays: 1,
    play: async (_, contest, at) => {
      await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), allShops)
      const checking = at(after(contest.entriesCloseAt, 2 * hour))
      await acceptEntries(checking, allShops.length)
      await placeEntries(checking, allShops.length)
      await numberEntries(checking)
      await seatJury(checking)
      const voting = at(after(contest.votingOpenAt, 3 * hour))
      await scoreEntries(voting, [8, 0, 5, 3, 0])
      await castVotes(voting, 60)
    },
  },
  {
    town: 'velenje',
    state: 'entries',
    slug: 'zima',
    titles: { sl: 'Zimske izložbe', en: 'Winter windows' },
    holidayInDays: 22,
    play: async (_, contest, at) => {
      const entering = at(after(contest.entriesOpenAt, 2 * hour))
      await enterShops(entering, allShops.slice(0, 7))
      await acceptEntries(entering, 4)
      await placeEntries(entering, 3)
    },
  },
  {
    town: 'velenje',
    state: 'results',
    slug: 'pomlad',
    titles: { sl: 'Pomladne izložbe', en: 'Spring windows' },
    holidayInDays: -17,
    play: async (_, contest, at) => {
      await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), allShops.slice(0, 24))
      const checking = at(after(contest.entriesCloseAt, 2 * hour))
      await acceptEntries(checking, 24)
      await placeEntries(checking, 24)
      await numberEntries(checking)
      await seatJury(checking)
      const voting = at(after(contest.votingOpenAt, 3 * hour))
      await scoreEntries(voting, [24, 24, 24, 20, 12])
      await stepAside(voting)
      await recogniseTenth(voting)
      await castVotes(voting, 140)
      await countContest(at(contest.judgingCloseAt).services, contest.id)
      await publishResult(at(contest.resultsAt).services, contest.id)
      await objectToResult(at(after(contest.resultsAt, 2 * hour)))
    },
  },
  {
    town: 'lipovec',
    state: 'entries',
    slug: 'praznik',
    titles: { sl: 'Naj izložba Lipovca', en: 'The best window of Lipovec' },
    holidayInDays: 22,
    play: async () => {},
  },
  {
    town: 'lipovec',
    state: 'draft',
    slug: 'pomlad',
    titles: { sl: 'Lipovec v cvetju', en: 'Lipovec in bloom' },
    holidayInDays: 120,
    play: async () => {},
  },
  {
    town: 'lipovec',
    state: 'announced',
    slug: 'advent',
    titles: { sl: 'Adventne izložbe', en: 'Advent windows' },
    holidayInDays: 45,
    play: async () => {},
  },
  {
    town: 'lipovec',
    state: 'check',
    slug: 'trg',
    titles: { sl: 'Izložbe na trgu', en: 'Windows on the square' },
    holidayInDays: 9,
    play: async (_, contest, at) => {
      await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), allShops.slice(0, 5))
      await acceptEntries(at(after(contest.entriesCloseAt, 2 * hour)), 3)
    },
  },
  {
    town: 'lipovec',
    state: 'counted',
    slug: 'jesen',
    titles: { sl: 'Jesenske izložbe', en: 'Autumn windows' },
    holidayInDays: -8,
    play: async (_, contest, at) => judged(contest, at, { from: 5, votes: 20 }),
  },
  {
    town: 'lipovec',
    state: 'held',
    slug: 'poletje',
    titles: { sl: 'Poletne izložbe', en: 'Summer windows' },
    holidayInDays: -17,
    play: async (_, contest, at) => {
      await judged(contest, at, { from: 10, votes: 20 })
      const { services, town, contestId, organiserId: actorId } = at(contest.ceremonyAt)
      const hold = { townId: town.id, contestId, actorId, reason: null }
      await holdResults(services, { ...hold, code: 'votes-examined' })
    },
  },
  {
    town: 'lipovec',
    state: 'closed',
    slug: 'skupaj',
    titles: { sl: 'Izložba leta', en: 'Window of the year' },
    holidayInDays: -40,
    card: 'together-70-30',
    play: async (_, contest, at) => {
      await judged(contest, at, { from: 15, votes: 120 })
      await publishResult(at(contest.resultsAt).services, contest.id)
    },
  },
  {
    town: 'lipovec',
    state: 'cancelled',
    slug: 'sejem',
    titles: { sl: 'Sejemske stojnice', en: 'Fair stalls' },
    holidayInDays: 22,
    play: async (_, contest, at) => {
      const { services, town, contestId, organiserId: actorId } = at(contest.entriesOpenAt)
      const call = { townId: town.id, contestId, actorId }
      await cancelContest(services, { ...call, reason: 'Sejem letos odpade zaradi prenove trga.' })
    },
  },
  {
    town: 'solinarka',
    state: 'entries',
    slug: 'praznik',
    titles: { sl: 'Naj izložba Solinarke', it: 'La vetrina più bella di Salinara Nuova' },
    holidayInDays: 22,
    play: async () => {},
  },
]

/** Five shops from one on, checked, judged by three of the jury and voted on, to the count. */
async function judged(
  contest: Contest,
  at: At,
  { from, votes }: { readonly from: number; readonly votes: number },
): Promise<void> {
  const entered = allShops.slice(from, from + 5)
  await enterShops(at(after(contest.entriesOpenAt, 2 * hour)), entered)
  const checking = at(after(contest.entriesCloseAt, 2 * hour))
  await acceptEntries(checking, entered.length)
  await numberEntries(checking)
  await seatJury(checking)
  const voting = at(after(contest.votingOpenAt, 3 * hour))
  await scoreEntries(voting, [5, 5, 5])
  await castVotes(voting, votes)
  await countContest(at(contest.judgingCloseAt).services, contest.id)
}
