import type { RecusalReason } from '#app/domain/jury/recusal.ts'
import { useWords } from '../words.tsx'

/** Who stepped aside for what and why, for organiser and chair. */
export function RecusalList({
  recusals,
}: {
  readonly recusals: readonly {
    readonly member: number
    readonly name: string
    readonly number: number
    readonly shopName: string
    readonly reason: RecusalReason
  }[]
}) {
  const { chair, round } = useWords()
  if (recusals.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-2">{chair.recusals}</h2>
      <ul className="list-disc pl-6">
        {recusals.map(({ member, name, number, shopName, reason }) => (
          <li key={`${member} ${number}`}>
            {chair.recusal(name, number, shopName, round.recusal.reasons[reason])}
          </li>
        ))}
      </ul>
    </section>
  )
}
