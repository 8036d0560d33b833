import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Receipt } from '#app/domain/vote/promise.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** What proves a vote, for whoever unfolds it: the ballot's id, its secret number, the town's signed promise. */
export function ReceiptDetails({
  at,
  receipt,
}: {
  readonly at: ContestPlace
  readonly receipt: Receipt
}) {
  const { receipt: words, promise } = useWords().vote
  const lines = [
    [words.ballotId, receipt.ballot],
    [words.nonce, receipt.nonce],
    [promise.text, receipt.promise],
    [promise.signature, receipt.signature],
    [promise.key, receipt.publicKey],
  ] as const
  return (
    <details className="pane mb-8 p-4">
      <summary className="cursor-pointer font-semibold">{words.details}</summary>
      <p className="mt-3">{promise.lead}</p>
      <dl className="mt-3">
        {lines.map(([name, value]) => (
          <div key={name} className="mb-3">
            <dt className="text-soft">{name}</dt>
            <dd className="font-mono text-sm break-all whitespace-pre-line">{value.trim()}</dd>
          </div>
        ))}
      </dl>
      <p className="mb-4 text-soft">{words.detailsHelp}</p>
      <p className="screen-only">
        <ButtonLink href={addresses.receiptFile(at)} look="quiet">
          {promise.save}
        </ButtonLink>
      </p>
    </details>
  )
}
