import { inGroups } from '#app/domain/people/second-factor.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

export type Proposal = {
  readonly sealed: string
  readonly letters: string
  /** The QR code as an image in the page itself. */
  readonly image: string
}

/** A telephone is made the second factor: scan, or type the secret, then prove it with the first code. */
export function SecondFactorSetup({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords().secondFactor.setUp
  return (
    <>
      <ol className="my-6 list-decimal space-y-5 pl-6">
        <li>{words.install}</li>
        <li>
          {words.scan}
          <img
            src={proposal.image}
            alt={words.qr}
            width={232}
            height={232}
            className="my-3 rounded-glass border border-line"
          />
          <p className="mb-1 text-sm text-soft">{words.orType}</p>
          <p className="font-semibold tracking-wide break-words">
            <code>{inGroups(proposal.letters, 4, ' ')}</code>
          </p>
        </li>
        <li>{words.confirm}</li>
      </ol>
      <form method="post">
        <input type="hidden" name="sealed" value={proposal.sealed} />
        <TextField
          field={{ id: 'code', name: 'code' }}
          label={words.field}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <Button name="intent" value="set-up">
          {words.button}
        </Button>
      </form>
    </>
  )
}
