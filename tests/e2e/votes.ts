import type { Page } from '@playwright/test'
import { contestById } from '#app/data/contest/contests.ts'
import type { Services } from '#app/platform/services.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { castBallot } from '#app/use-cases/vote/cast-ballot.ts'
import { seedContest, seedEntry, seedVoter } from '#tests/support/contests.ts'
import { type App, codeFor, expect, words } from './fixtures.ts'
import { askForVote } from './forms.ts'

export const receiptNumber = /^[0-9A-F]{4}-[0-9A-F]{4}$/

/** A contest with two entries on its first morning of voting. */
export async function openVoting(app: App) {
  const seeded = await seedContest(app.services)
  for (const shop of ['Pri Ani', 'Pri Bori']) await seedEntry(app.services, seeded, shop)
  await app.setClock(seeded.contest.votingOpenAt.toISOString())
  return seeded
}

/** Votes on the page as a mailbox that has not voted in this browser. */
export async function vote(page: Page, app: App, ballot: { shopName: string; email: string }) {
  const before = app.letters.length
  await page.goto(addresses.vote({ town: 'velenje', contest: '2026' }))
  await askForVote(page, ballot.shopName, ballot.email)
  await typeCode(page, await codeFor(app, ballot.email, before))
  await expect(page.getByText(receiptNumber)).toBeVisible()
}

/** Types a code in on the page that asks for it. */
export async function typeCode(page: Page, typed: string) {
  await page.getByLabel(words.vote.code.field).fill(typed)
  await page.getByRole('button', { name: words.vote.code.cast }).click()
}

/** The choices of the votes that count, in the order of the entries' numbers. */
export async function currentChoices(app: App): Promise<readonly number[]> {
  const voters = await app.services.db.voter.findMany({ select: { currentBallotId: true } })
  const ballots = await app.services.db.ballot.findMany({
    where: { id: { in: voters.map(({ currentBallotId }) => currentBallotId) } },
    select: { choices: true },
  })
  return ballots
    .map(({ choices }) => Number((choices as { all?: number }).all))
    .sort((a, b) => a - b)
}

/** So many votes for each entry, from a mailbox each; voting must be open. */
export async function seedVotes(
  services: Services,
  { contestId }: { readonly contestId: string },
  votes: ReadonlyMap<number, number>,
): Promise<void> {
  const contest = await contestById(services.db, contestId)
  for (const [entry, count] of votes) {
    for (let index = 1; index <= count; index++) {
      const voter = await seedVoter(services, contestId, `${index}.for.${entry}@voters.test`)
      const requestKey = services.random.uuid(services.now())
      const ballot = { contest, voter, requestKey, choices: { all: entry }, replaces: null }
      const answer = await castBallot(services, ballot)
      if (!answer.cast) throw new Error(answer.reason)
    }
  }
}
