import type { Rules } from '#app/domain/contest/rules.ts'
import type { CategoryResult, Result } from '#app/domain/result/result.ts'
import { type AwardName, awardTitle, namedAwards } from '#app/i18n/award-titles.ts'
import { useCategoryName, useTieText } from '../contest/rules-text.tsx'
import { Table } from '../ui/table.tsx'
import { useWords } from '../words.tsx'
import { useClosenessText, useShown } from './closeness.tsx'

type Sheet = {
  readonly rules: Rules
  readonly result: Result
  readonly nameOf: (entry: number) => string
}

/** The whole outcome on paper, before the public has it: awards, ranking, ties and margins by category. */
export function PreviewSheet({ rules, result, nameOf }: Sheet) {
  const categoryOf = useCategoryName(rules)
  return result.categories.map(category => (
    <section key={category.category} className="mb-12">
      <h2 className={result.categories.length > 1 ? 'mb-4' : 'sr-only'}>
        {categoryOf(category.category)}
      </h2>
      <Awards category={category} nameOf={nameOf} />
      <Ranking rules={rules} category={category} nameOf={nameOf} />
      <Ties rules={rules} category={category} nameOf={nameOf} />
      <Margins category={category} />
    </section>
  ))
}

function Awards({ category, nameOf }: Pick<Sheet, 'nameOf'> & { category: CategoryResult }) {
  const all = useWords()
  const words = all.publication.preview
  const given = namedAwards(category.awards)
  return (
    <>
      <h3 className="mb-2">{words.awards}</h3>
      {given.length === 0 ? <p className="mb-6">{words.none}</p> : null}
      <dl className="mb-8">
        {given.map(([award, entries]) => (
          <div key={award} className="border-b border-line py-2">
            <dt className="text-soft first-letter:uppercase">{awardTitle(all, award)}</dt>
            <dd className="text-lg font-semibold">{entries.map(nameOf).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Ranking({
  rules,
  category,
  nameOf,
}: Omit<Sheet, 'result'> & { readonly category: CategoryResult }) {
  const { publication, result: words } = useWords()
  const { preview } = publication
  const shown = useShown()
  const shared = rules.public.share > 0
  const ranked = category.entries.toSorted(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.entry - b.entry,
  )
  const points = (figure: (typeof ranked)[number]['total']) => (figure ? shown(figure) : '–')
  return (
    <div className="mb-8">
      <Table
        caption={preview.ranking}
        columns={[
          { name: preview.shop },
          { name: preview.place, figures: true },
          { name: words.juryPoints, figures: true },
          ...(shared
            ? [
                { name: words.publicPoints, figures: true },
                { name: words.total, figures: true },
              ]
            : []),
          { name: words.charts.votes, figures: true },
          { name: preview.sheets, figures: true },
        ]}
        rows={ranked.map(line => ({
          key: String(line.entry),
          cells: [
            nameOf(line.entry),
            line.place ?? '–',
            points(line.juryPoints),
            ...(shared ? [points(line.publicPoints), points(line.total)] : []),
            line.votes,
            line.sheetsCounted,
          ],
        }))}
      />
    </div>
  )
}

function Ties({
  rules,
  category,
  nameOf,
}: Omit<Sheet, 'result'> & { readonly category: CategoryResult }) {
  const { publication, result: words } = useWords()
  const tieText = useTieText(rules)
  const tied = category.entries.flatMap(({ entry, reachedBy }) => {
    if (reachedBy === null) return []
    const how =
      reachedBy === 'shared-place' ? words.sharedPlace : words.decidedBy(tieText(reachedBy))
    return [{ entry, how }]
  })
  if (tied.length === 0) return null
  return (
    <>
      <h3 className="mb-2">{publication.preview.howReached}</h3>
      <ul className="mb-8 list-disc pl-6">
        {tied.map(({ entry, how }) => (
          <li key={entry}>{publication.preview.margin(nameOf(entry), how)}</li>
        ))}
      </ul>
    </>
  )
}

function Margins({ category }: { readonly category: CategoryResult }) {
  const all = useWords()
  const { preview } = all.publication
  const text = useClosenessText()
  if (category.margins.length === 0) return null
  return (
    <>
      <h3 className="mb-2">{preview.margins}</h3>
      <ul className="list-disc pl-6">
        {category.margins.map(margin => (
          <li key={margin.award}>
            {preview.margin(awardTitle(all, margin.award as AwardName), text(margin))}
          </li>
        ))}
      </ul>
    </>
  )
}
