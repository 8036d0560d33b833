import { openingDays } from '#app/domain/entry/hours.ts'
import { useWords } from '../words.tsx'

/** When a shop is open, as its owner says; nothing when nobody has said. */
export function OpeningHours({ hours }: { readonly hours: readonly string[] }) {
  const { opening } = useWords().own
  const days = openingDays(hours)
  if (days.length === 0) return null
  return (
    <section className="mb-8">
      <h2 className="mb-2 text-lg">{opening.title}</h2>
      <dl className="grid max-w-sm grid-cols-[auto_1fr] gap-x-6 gap-y-0.5 tabular-nums">
        {days.map(({ day, open }) => (
          <div key={day} className="contents">
            <dt className="text-soft">{opening.days[day]}</dt>
            <dd>{open || opening.closed}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
