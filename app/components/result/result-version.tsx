import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Notice } from '../ui/notice.tsx'
import { useAddress, useWords } from '../words.tsx'

export type Version = {
  readonly version: number
  readonly reason: string | null
  readonly publishedAt: string
}

/** That a result was corrected and why, or that a newer version holds; nothing where there is only one. */
export function ResultVersion({
  at,
  version,
  versions,
}: {
  readonly at: ContestPlace
  readonly version: number
  readonly versions: readonly Version[]
}) {
  const words = useWords().result
  const address = useAddress()
  const last = versions.at(-1)
  const own = versions.find(other => other.version === version)
  if (!last || !own || versions.length < 2) return null
  return (
    <Notice>
      <p className="font-semibold">
        {version === last.version
          ? words.corrected(version, own.publishedAt, own.reason ?? '')
          : words.superseded(version, last.version)}
      </p>
      <h2 className="mt-3 text-base">{words.versions}</h2>
      <ul>
        {versions.map(other => {
          const name = words.versionOf(other.version, other.publishedAt, other.reason)
          const query = other.version === last.version ? undefined : other.version
          return (
            <li key={other.version}>
              {other.version === version ? (
                <span aria-current="page" className="inline-flex min-h-11 items-center">
                  {name}
                </span>
              ) : (
                <a
                  href={address(addresses.results(at, query))}
                  className="inline-flex min-h-11 items-center"
                >
                  {name}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
