import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'
import type { Version } from './result-version.tsx'

/** What a sceptical reader needs: when it was counted and published, the recount, the signed file. */
export function ResultProof({
  at,
  version,
  versions,
  publishedAt,
  countedAt,
  early,
}: {
  readonly at: ContestPlace
  readonly version: number
  readonly versions: readonly Version[]
  readonly publishedAt: string
  readonly countedAt: string
  /** Why the results came before their latest hour. */
  readonly early: string | null
}) {
  const words = useWords().result
  const files = useWords().files
  const address = useAddress()
  const query = version === versions.at(-1)?.version ? undefined : version
  return (
    <section className="mt-12 max-w-prose">
      <p className="mb-6 text-soft">
        {words.version(version, publishedAt)} {words.countedAt(countedAt)}
      </p>
      {early ? <p className="mb-6">{words.early(early)}</p> : null}
      <p className="mb-3">
        <ButtonLink href={address(addresses.recount(at))}>{words.recount}</ButtonLink>
      </p>
      <p className="mb-6 text-soft">{words.recountHelp}</p>
      <p>
        <a href={addresses.resultsFile(at, query)} className="inline-flex min-h-11 items-center">
          {words.file}
        </a>
      </p>
      <p className="text-soft">{words.fileHelp}</p>
      <ul className="mt-3">
        <li>
          <a href={addresses.resultsTable(at, query)} className="inline-flex min-h-11 items-center">
            {files.results}
          </a>
        </li>
        <li>
          <a href={addresses.entriesTable(at)} className="inline-flex min-h-11 items-center">
            {files.entries}
          </a>
        </li>
      </ul>
    </section>
  )
}
