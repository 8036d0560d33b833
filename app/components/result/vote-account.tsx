import type { Ballots } from '#app/domain/result/result.ts'
import { Table } from '../ui/table.tsx'
import { useWords } from '../words.tsx'

/** Every vote accounted for, as one table; a vote that does not count is nobody's fault. */
export function VoteAccount({ ballots }: { readonly ballots: Ballots }) {
  const words = useWords().result
  const rows = [
    [words.counted, ballots.counted],
    [words.notCounted, ballots.notCounted],
    [words.inReview, ballots.inReview],
    [words.void, ballots.void],
  ] as const
  return (
    <section className="max-w-md">
      <Table
        caption={words.accounting}
        columns={[{ name: words.charts.votes }, { name: words.howMany, figures: true }]}
        rows={rows.map(([name, count]) => ({ key: name, cells: [name, count] }))}
      />
      <p className="mt-2 text-sm text-soft">{words.notToBlame}</p>
    </section>
  )
}
