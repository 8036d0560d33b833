import type { Choices } from '#app/domain/vote/ballot.ts'
import { Photo } from '../entry/photo.tsx'
import { EntryNumber, type WindowEntry } from '../entry/shop-window.tsx'
import { useWords } from '../words.tsx'

type Category = {
  readonly key: string
  readonly name: string | null
  readonly entries: readonly WindowEntry[]
}

/** The entries as one set of radio buttons for each category; moving through them records nothing. */
export function ChoiceOfEntries({
  categories,
  chosen,
}: {
  readonly categories: readonly Category[]
  readonly chosen: Choices
}) {
  const words = useWords().vote
  return (
    <>
      {categories.map(({ key, name, entries }) => (
        <fieldset key={key} className="mb-6">
          <legend className={name ? 'mb-3 text-2xl font-bold' : 'sr-only'}>
            {name ?? words.choose.heading}
          </legend>
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
            {entries.map(entry => (
              <label
                key={entry.number}
                className="pane flex cursor-pointer flex-col border-2 has-checked:border-accent has-checked:ring-4 has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-4 has-focus-visible:outline-accent"
              >
                <span className="window block">
                  <Photo
                    entry={entry}
                    named
                    widest={800}
                    sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 33vw, 45vw"
                  />
                  <EntryNumber number={entry.number} />
                  <input
                    type="radio"
                    name={`choice-${key}`}
                    value={entry.number}
                    defaultChecked={chosen[key] === entry.number}
                    className="absolute top-2 right-2 z-1 size-7 rounded-full bg-card accent-accent"
                  />
                </span>
                <span className="block p-2 leading-snug font-semibold sm:p-3">
                  {entry.shopName}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}
