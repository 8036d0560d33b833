import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { PageHead } from '../site/page-head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'

/** What somebody who reported something keeps: the number under which it is found. */
export function ReportReceived({
  at,
  number,
}: {
  readonly at: ContestPlace
  readonly number: number
}) {
  const { irregularity, result } = useWords()
  const words = irregularity.received
  const address = useAddress()
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={words.title} />
      <div className="pane mb-5 overflow-hidden text-center">
        <div className="awning awning-small" />
        <div className="p-6">
          <p className="text-soft">{words.number}</p>
          <p className="text-4xl font-extrabold">{number}</p>
        </div>
      </div>
      <p className="mb-6">{words.next}</p>
      <ButtonLink href={address(addresses.contest(at))} look="quiet">
        {result.toContest}
      </ButtonLink>
    </div>
  )
}
