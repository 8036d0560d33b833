import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Passage } from '#app/domain/town/local-text.ts'
import { InItsLanguage } from '../passage.tsx'
import { useAddress } from '../words.tsx'
import { ContestActions, type ContestCan } from './contest-actions.tsx'

export type ContestOfTown = {
  readonly at: ContestPlace
  readonly title: Passage
  readonly sentence: string
  readonly can: ContestCan
}

/** The contests of a town, each told in one sentence with what can be done there now. */
export function ContestPanes({ contests }: { readonly contests: readonly ContestOfTown[] }) {
  const address = useAddress()
  return (
    <ul className="grid gap-6 md:grid-cols-2">
      {contests.map(({ at, title, sentence, can }, index) => (
        <li
          key={at.contest}
          className={index === 0 ? 'showcase p-6 sm:p-12 md:col-span-2' : 'pane flex flex-col p-6'}
        >
          <h2 className={index === 0 ? 'text-3xl' : ''}>
            <a href={address(addresses.contest(at))} className="text-ink">
              <InItsLanguage passage={title} />
            </a>
          </h2>
          <p className={`mt-3 mb-6 max-w-prose ${index === 0 ? 'text-xl' : ''}`}>{sentence}</p>
          <p className="mt-auto flex flex-wrap gap-3">
            <ContestActions at={at} can={can} />
          </p>
        </li>
      ))}
    </ul>
  )
}
