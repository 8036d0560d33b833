import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult } from '#app/domain/result/result.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { Table } from '../ui/table.tsx'
import { useWords } from '../words.tsx'
import { awardedEntries } from './awarded-entries.ts'
import { useShown } from './closeness.tsx'

/** The jury's points to the left and the public's votes to the right of each awarded entry, and as a table. */
export function ViewsChart({
  rules,
  category,
  shops,
}: {
  readonly rules: Rules
  readonly category: CategoryResult
  readonly shops: ReadonlyMap<number, WindowEntry>
}) {
  const words = useWords().result
  const shown = useShown()
  const awarded = awardedEntries(category, shops)
  if (awarded.length === 0 || !(rules.awards.audience || rules.public.share > 0)) return null
  const mostVotes = Math.max(1, ...awarded.map(({ entry }) => entry.votes))
  return (
    <figure className="min-w-0">
      <figcaption>
        <h3 className="mb-1">{words.charts.views}</h3>
        <p className="mb-4 text-sm text-soft">{words.charts.viewsLead}</p>
      </figcaption>
      <div aria-hidden="true">
        {awarded.map(({ shop, entry }) => (
          <div key={shop.number} className="mb-3">
            <p className="text-sm">
              {shop.number} {shop.shopName}
            </p>
            <TwoBars
              left={Number(entry.juryPoints?.shown ?? 0) / 100}
              leftText={entry.juryPoints ? shown(entry.juryPoints) : '–'}
              right={entry.votes / mostVotes}
              rightText={String(entry.votes)}
            />
          </div>
        ))}
      </div>
      <details>
        <summary className="cursor-pointer py-2 text-brand underline">
          {words.charts.figures}
        </summary>
        <Table
          caption={words.charts.views}
          captionHidden
          columns={[
            { name: words.charts.shop },
            { name: words.juryPoints, figures: true },
            { name: words.charts.votes, figures: true },
          ]}
          rows={awarded.map(({ shop, entry }) => ({
            key: String(shop.number),
            cells: [
              `${shop.number} ${shop.shopName}`,
              entry.juryPoints ? shown(entry.juryPoints) : '–',
              entry.votes,
            ],
          }))}
        />
      </details>
    </figure>
  )
}

/** Two shares from 0 to 1, drawn outwards from the middle. */
function TwoBars(bars: {
  readonly left: number
  readonly leftText: string
  readonly right: number
  readonly rightText: string
}) {
  const [middle, longest] = [200, 138]
  const [left, right] = [bars.left * longest, bars.right * longest]
  return (
    <svg viewBox="0 0 400 24" className="h-auto w-full max-w-xl">
      <rect x={middle - 1 - left} y="3" width={left} height="18" className="fill-brand" />
      <rect x={middle + 1} y="3" width={right} height="18" className="fill-accent" />
      <text
        x={middle - left - 7}
        y="18"
        textAnchor="end"
        fontSize="16"
        className="fill-ink tabular-nums"
      >
        {bars.leftText}
      </text>
      <text x={middle + right + 7} y="18" fontSize="16" className="fill-ink tabular-nums">
        {bars.rightText}
      </text>
      <path d="M200 0v24" className="stroke-ink" strokeWidth="2" />
    </svg>
  )
}
