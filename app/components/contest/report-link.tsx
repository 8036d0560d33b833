import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** The way to say that something is not right about a contest; for anybody. */
export function ReportLink({ at }: { readonly at: ContestPlace }) {
  const address = useAddress()
  return (
    <p className="screen-only mt-12">
      <a href={address(addresses.irregularity(at))} className="inline-flex min-h-11 items-center">
        {useWords().irregularity.title}
      </a>
    </p>
  )
}
