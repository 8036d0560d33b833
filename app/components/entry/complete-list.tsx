import { type CompletePart, completeParts } from '#app/domain/entry/missing.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { LinkCards } from '../ui/link-cards.tsx'
import { useWords } from '../words.tsx'

/** What an entry has and what it lacks, with the ways to where it is added. */
export function CompleteList({
  entryId,
  missing,
  until,
}: {
  readonly entryId: string
  readonly missing: readonly CompletePart[]
  readonly until: string
}) {
  const { own } = useWords()
  return (
    <section className="my-8">
      <h2 className="mb-3">{missing.length === 0 ? own.complete : own.list}</h2>
      <p className="mb-4">{own.until(until)}</p>
      <ul className="mb-6 grid gap-1.5">
        {completeParts.map(part => {
          const lacking = missing.includes(part)
          return (
            <li key={part} className="flex items-baseline gap-3">
              <span
                aria-hidden="true"
                className={`w-4 shrink-0 ${lacking ? 'text-bad' : 'text-good'}`}
              >
                {lacking ? '○' : '✓'}
              </span>
              <span className="grow">{own.parts[part]}</span>
              <span className={`text-sm font-semibold ${lacking ? 'text-bad' : 'text-good'}`}>
                {lacking ? own.lacking : own.there}
              </span>
            </li>
          )
        })}
      </ul>
      <LinkCards
        links={[
          { href: addresses.myPhotos(entryId), name: own.photos.title, note: own.photos.lead },
          { href: addresses.myDetails(entryId), name: own.details.title },
        ]}
      />
    </section>
  )
}
