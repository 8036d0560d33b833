import type { Awards } from '#app/domain/result/result.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import type { Passage } from '#app/domain/town/local-text.ts'
import { sortedBy } from '#app/i18n/dates.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { InItsLanguage } from '../passage.tsx'
import { useAddress, useLanguage, useWords } from '../words.tsx'

/** Standards and special recognitions: everybody who has one, by the alphabet. */
export function Standards({
  at,
  awards,
  shops,
  reasons,
}: {
  readonly at: ContestPlace
  readonly awards: Awards
  readonly shops: ReadonlyMap<number, WindowEntry>
  readonly reasons: ReadonlyMap<number, Passage>
}) {
  const words = useWords().recount
  const language = useLanguage()
  const address = useAddress()
  const { standards, recognitions } = awards
  const all = [
    { title: words.gold, entries: standards?.gold ?? [] },
    { title: words.silver, entries: standards?.silver ?? [] },
    { title: words.bronze, entries: standards?.bronze ?? [] },
    { title: words.recognition, entries: recognitions, why: reasons },
  ]
  return all.map(({ title, entries, why }) =>
    entries.length === 0 ? null : (
      <section key={title} className="mb-6">
        <h3 className="mb-1 first-letter:uppercase">{title}</h3>
        <ul className="columns-1 gap-8 sm:columns-2 lg:columns-3">
          {sortedBy(
            language,
            entries.flatMap(number => shops.get(number) ?? []),
            shop => shop.shopName,
          ).map(shop => (
            <li key={shop.number} className="py-1">
              <a
                href={address(addresses.entry(at, shop.number))}
                className="inline-flex min-h-11 items-center"
              >
                {shop.shopName}
              </a>
              <Reason passage={why?.get(shop.number)} />
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}

function Reason({ passage }: { readonly passage: Passage | undefined }) {
  if (!passage) return null
  return (
    <p className="max-w-prose text-soft">
      <InItsLanguage passage={passage} />
    </p>
  )
}
