import { useWords } from '../words.tsx'
import { StatementSection } from './statement-page.tsx'

const order = ['what', 'why', 'basis', 'kept', 'seen'] as const
/** What is said of a role's data, in sentences; what does not concern it is left out. */
export type Rows = { readonly [R in (typeof order)[number]]?: readonly string[] }

export function RoleSection({
  id,
  title,
  rows,
}: {
  readonly id: string
  readonly title: string
  readonly rows: Rows
}) {
  const labels = useWords().statements.privacy.rows
  return (
    <StatementSection title={title} id={id}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_1fr]">
        {order.map(row => {
          const sentences = rows[row]
          if (!sentences) return null
          return (
            <div key={row} className="contents">
              <dt className="font-semibold">{labels[row]}</dt>
              <dd>
                {sentences.map(sentence => (
                  <p key={sentence} className="mb-1">
                    {sentence}
                  </p>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </StatementSection>
  )
}
