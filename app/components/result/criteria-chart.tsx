import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult, Figure } from '#app/domain/result/result.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import type { WindowEntry } from '../entry/shop-window.tsx'
import { Table } from '../ui/table.tsx'
import { useLanguage, useWords } from '../words.tsx'
import { type AwardedEntry, awardedEntries } from './awarded-entries.ts'
import { useShown } from './closeness.tsx'

type Chart = {
  readonly rules: Rules
  readonly category: CategoryResult
  readonly shops: ReadonlyMap<number, WindowEntry>
}

/** The mean marks that the awarded entries reached on each criterion, as numbers on a line and as a table. */
export function CriteriaChart({ rules, category, shops }: Chart) {
  const words = useWords().result.charts
  const language = useLanguage()
  const shown = useShown()
  const awarded = awardedEntries(category, shops)
  if (awarded.length === 0) return null
  const { min, max } = rules.scale
  const criteria = rules.criteria.map(({ key, names }) => ({ key, name: textIn(names, language) }))
  return (
    <figure className="min-w-0">
      <figcaption>
        <h3 className="mb-1">{words.criteria}</h3>
        <p className="mb-4 text-sm text-soft">{words.criteriaLead(min, max)}</p>
      </figcaption>
      <div aria-hidden="true">
        {criteria.map(({ key, name }) => (
          <div key={key} className="mb-3">
            <p className="text-sm">{name}</p>
            <MarkLine marks={marksOn(awarded, key)} min={min} max={max} />
          </div>
        ))}
      </div>
      <details>
        <summary className="cursor-pointer py-2 text-brand underline">{words.figures}</summary>
        <Table
          caption={words.criteria}
          captionHidden
          columns={[{ name: words.shop }, ...criteria.map(({ name }) => ({ name, figures: true }))]}
          rows={awarded.map(({ shop, entry }) => ({
            key: String(shop.number),
            cells: [
              `${shop.number} ${shop.shopName}`,
              ...criteria.map(({ key }) => {
                const mean = meanOn(entry, key)
                return mean ? shown(mean) : '–'
              }),
            ],
          }))}
        />
      </details>
    </figure>
  )
}

/** Numbers on a line; those that would hide each other go up and down in turn. */
function MarkLine({
  marks,
  min,
  max,
}: {
  readonly marks: readonly { readonly number: number; readonly mean: number }[]
  readonly min: number
  readonly max: number
}) {
  const [left, width, room, lane] = [18, 364, 30, 26]
  const placed = [...marks]
    .sort((a, b) => a.mean - b.mean)
    .map(({ number, mean }) => ({ number, x: left + ((mean - min) / (max - min)) * width }))
  const lanes: number[] = []
  const drawn = placed.map(({ number, x }) => {
    const free = lanes.findIndex(end => end + room <= x)
    const at = free === -1 ? lanes.length : free
    lanes[at] = x
    return { number, x, y: 14 + at * lane }
  })
  const height = Math.max(1, lanes.length) * lane + 14
  return (
    <svg viewBox={`0 0 400 ${height}`} className="h-auto w-full max-w-xl">
      <path d={`M${left} ${height - 6}h${width}`} className="stroke-edge" strokeWidth="2" />
      {drawn.map(({ number, x, y }) => (
        <g key={number}>
          <path d={`M${x} ${y}V${height - 6}`} className="stroke-edge" />
          <rect x={x - 14} y={y - 12} width="28" height="22" className="fill-ink" />
          <text
            x={x}
            y={y + 5}
            textAnchor="middle"
            fontSize="16"
            className="fill-paper font-bold tabular-nums"
          >
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}

function marksOn(awarded: readonly AwardedEntry[], criterion: string) {
  return awarded.flatMap(({ shop, entry }) => {
    const mean = meanOn(entry, criterion)
    return mean ? [{ number: shop.number, mean: Number(mean.shown) }] : []
  })
}

function meanOn(entry: AwardedEntry['entry'], criterion: string): Figure | null {
  return entry.criteria.find(other => other.criterion === criterion)?.mean ?? null
}
