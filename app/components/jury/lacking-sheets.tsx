import { useWords } from '../words.tsx'

/** The entries that could not be placed with the sheets that there are. */
export function LackingSheets({
  needed,
  lines,
}: {
  readonly needed: number
  readonly lines: readonly {
    readonly number: number
    readonly shopName: string
    readonly sheets: number
  }[]
}) {
  const words = useWords().chair.fewSheets
  if (lines.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-2">{words.title}</h2>
      <p className="mb-2">{words.lead}</p>
      <ul className="list-disc pl-6">
        {lines.map(({ number, shopName, sheets }) => (
          <li key={number}>{words.line(number, shopName, sheets, needed)}</li>
        ))}
      </ul>
    </section>
  )
}
