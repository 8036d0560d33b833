import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult } from '#app/domain/result/result.ts'
import type { ContestPlace } from '#app/domain/town/addresses.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { useWords } from '../words.tsx'
import { Award } from './award.tsx'

/** The awards as they are given out: on a wide screen the first place stands highest, in the middle. */
export function Podium({
  at,
  rules,
  category,
  shops,
}: {
  readonly at: ContestPlace
  readonly rules: Rules
  readonly category: CategoryResult
  readonly shops: ReadonlyMap<number, WindowEntry>
}) {
  const words = useWords().result
  const { places, audience } = category.awards
  const marginOf = (award: string) => category.margins.find(margin => margin.award === award)
  const awardOf = (number: number) => ({
    shop: shops.get(number),
    entry: category.entries.find(({ entry }) => entry === number),
  })
  const placed = places.flatMap(({ place, entries }) =>
    entries.map(number => ({ place, number, ...awardOf(number) })),
  )
  const classic = placed.map(({ place }) => place).join() === '1,2,3'
  return (
    <>
      <ol className={`podium ${classic ? 'podium-classic' : ''}`}>
        {placed.map(({ place, number, shop, entry }, index) =>
          shop && entry ? (
            <Award
              key={number}
              {...{ at, rules, shop, entry }}
              title={words.place(place)}
              placed
              first={index === 0}
              margin={marginOf(`place-${place}`)}
            />
          ) : null,
        )}
      </ol>
      <ul className="podium">
        {audience.map(number => {
          const { shop, entry } = awardOf(number)
          return shop && entry ? (
            <Award
              key={number}
              {...{ at, rules, shop, entry }}
              title={words.audienceAward}
              placed={false}
              margin={marginOf('audience')}
            />
          ) : null
        })}
      </ul>
    </>
  )
}
