import type { Ballots } from '#app/domain/result/result.ts'
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
      <h2 className="mb-3">{words.accounting}</h2>
      <table className="w-full border-collapse border border-line bg-card">
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name} className="border-b border-line last:border-0">
              <th scope="row" className="p-2 text-left font-normal">
                {name}
              </th>
              <td className="p-2 text-right font-semibold tabular-nums">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-soft">{words.notToBlame}</p>
    </section>
  )
}
