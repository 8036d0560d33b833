import { type WalkKind, walkKinds } from '#app/domain/map/walk.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { useAddress, useWords } from '../words.tsx'

/** The walks that there are to choose from; each is a page of its own. */
export function WalkTabs({ at, chosen }: { readonly at: ContestPlace; readonly chosen: WalkKind }) {
  const words = useWords().map
  const address = useAddress()
  return (
    <nav aria-label={words.walksLabel} className="not-printed mb-5">
      <ul className="flex flex-wrap gap-2">
        {walkKinds.map(kind => (
          <li key={kind}>
            <a
              href={address(addresses.map(at, kind))}
              aria-current={kind === chosen ? 'page' : undefined}
              className="inline-flex min-h-11 items-center rounded-lg border border-line bg-card px-3 font-semibold text-ink no-underline hover:border-brand aria-[current=page]:border-2 aria-[current=page]:border-brand aria-[current=page]:text-brand"
            >
              {words.walks[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
