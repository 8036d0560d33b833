import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** What changed since the call went out: its last amendment, or why the contest was called off. */
export function ContestNews({
  at,
  amended,
  cancelReason,
}: {
  readonly at: ContestPlace
  /** The number of the last amendment; 0 for none. */
  readonly amended: number
  readonly cancelReason: string | null
}) {
  const words = useWords().amendment
  const address = useAddress()
  return (
    <>
      {cancelReason ? (
        <p className="mb-7 max-w-prose text-lg">
          {words.cancelledBecause} {cancelReason}
        </p>
      ) : null}
      {amended > 0 ? (
        <p className="mb-7 max-w-prose">
          {words.latest(amended)}{' '}
          <a href={address(`${addresses.rules(at)}#amendments`)}>{words.see}</a>
        </p>
      ) : null}
    </>
  )
}
