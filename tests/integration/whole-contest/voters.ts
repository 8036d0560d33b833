import type { TestServices } from '#tests/support/services.ts'
import { askToVote, cast, idOf, letIn } from '#tests/support/voters.ts'
import { found } from './people.ts'
import { choicesOfVoters, type ShopId } from './plan.ts'

/** The 500 voters come one after the other, each with a code from their own mailbox; some change their minds. */
export async function everybodyVotes(
  services: TestServices,
  contestId: string,
  entries: ReadonlyMap<ShopId, { readonly number: number }>,
): Promise<void> {
  for (const [voter, choices] of choicesOfVoters().entries()) {
    const email = `voter${voter}@voters.test`
    const session = await letIn(services, contestId, await askToVote(services, contestId, email))
    let replaces: string | null = null
    for (const shop of choices) {
      const ballot = { choices: { all: found(entries, shop).number }, replaces }
      replaces = idOf(await cast(services, session, ballot))
    }
  }
}
