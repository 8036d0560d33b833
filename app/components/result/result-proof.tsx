import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'

/** What a sceptical reader needs: when it was counted and published, the recount, the signed file. */
export function ResultProof({
  at,
  version,
  publishedAt,
  countedAt,
}: {
  readonly at: ContestPlace
  readonly version: number
  readonly publishedAt: string
  readonly countedAt: string
}) {
  const words = useWords().result
  const address = useAddress()
  return (
    <section className="mt-12 max-w-prose">
      <p className="mb-6 text-soft">
        {words.version(version, publishedAt)} {words.countedAt(countedAt)}
      </p>
      <p className="mb-3">
        <ButtonLink href={address(addresses.recount(at))}>{words.recount}</ButtonLink>
      </p>
      <p className="mb-6 text-soft">{words.recountHelp}</p>
      <p>
        <a href={addresses.resultsFile(at)} className="inline-flex min-h-11 items-center">
          {words.file}
        </a>
      </p>
      <p className="text-soft">{words.fileHelp}</p>
    </section>
  )
}
