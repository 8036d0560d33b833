import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, usePersonalAddress, useWords } from '../words.tsx'

export type ContestCan = {
  readonly mayEnter: boolean
  readonly mayVote: boolean
  readonly hasResults: boolean
}

/** What one can do in a contest now, the most useful first. */
export function ContestActions({
  at,
  can,
}: {
  readonly at: ContestPlace
  readonly can: ContestCan
}) {
  const words = useWords().contest
  const address = useAddress()
  const personal = usePersonalAddress()
  return (
    <>
      {can.mayEnter ? (
        <ButtonLink href={personal(addresses.enter(at))}>{words.enterYourShop}</ButtonLink>
      ) : null}
      {can.mayVote ? (
        <ButtonLink href={address(addresses.vote(at))}>{words.voteNow}</ButtonLink>
      ) : null}
      {can.hasResults ? (
        <ButtonLink href={address(addresses.results(at))}>{words.seeResults}</ButtonLink>
      ) : null}
    </>
  )
}
