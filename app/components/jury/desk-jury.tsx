import { EmptyState } from '../ui/empty-state.tsx'
import { useWords } from '../words.tsx'

type Seat = {
  readonly member: number
  readonly name: string
  readonly chair: boolean
  readonly email: string
  readonly declared: boolean
  readonly sheets: number
}

/** The jury as the organiser sees it: who sits on it and how far each has come, never a mark. */
export function DeskJury({ jury }: { readonly jury: readonly Seat[] }) {
  const words = useWords().jury.desk
  if (jury.length === 0) return <EmptyState title={words.none} />
  return (
    <ul className="mb-10 grid gap-2">
      {jury.map(({ member, name, chair, email, declared, sheets }) => (
        <li key={member} className="pane px-4 py-3">
          <span className="block font-semibold">
            {member}. {name}
            {chair ? ` · ${words.isChair}` : ''}
          </span>
          <span className="block text-sm text-soft">{email}</span>
          <span className="block text-sm text-soft">
            {declared ? words.declared : words.notDeclared} · {words.sheets(sheets)}
          </span>
        </li>
      ))}
    </ul>
  )
}
