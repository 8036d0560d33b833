import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { VoteRefusal } from '#app/domain/vote/ballot.ts'
import { ClosedState } from '../site/closed-state.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAddress, useWords } from '../words.tsx'

/** Why there is nothing to vote on now, and where to go instead. */
export function VoteClosed({
  at,
  reason,
}: {
  readonly at: ContestPlace
  readonly reason: VoteRefusal
}) {
  const words = useWords().vote
  const address = useAddress()
  const over = reason === 'voting-closed'
  return (
    <ClosedState sign={words.closed.sign} title={words.title}>
      <Notice>{words.reasons[reason]}</Notice>
      <ButtonLink href={address(over ? addresses.results(at) : addresses.contest(at))}>
        {over ? words.closed.toResults : words.closed.toContest}
      </ButtonLink>
    </ClosedState>
  )
}
