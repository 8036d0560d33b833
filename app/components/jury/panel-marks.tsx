import type { Rules } from '#app/domain/contest/rules.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { Table } from '../ui/table.tsx'
import { useLanguage, useWords } from '../words.tsx'

/** What every juror marked an entry with, once judging has closed for all. */
export function PanelMarks({
  rules,
  sheets,
}: {
  readonly rules: Rules
  readonly sheets: readonly {
    readonly member: number
    readonly name: string
    readonly marks: Marks
  }[]
}) {
  const words = useWords().round.others
  const language = useLanguage()
  if (sheets.length === 0) return null
  return (
    <section className="mt-8 border-t-2 border-line pt-4">
      <Table
        caption={words.title}
        columns={[
          { name: words.member },
          ...rules.criteria.map(({ names }) => ({ name: textIn(names, language), figures: true })),
        ]}
        rows={sheets.map(({ member, name, marks }) => ({
          key: String(member),
          cells: [name, ...rules.criteria.map(({ key }) => shown(marks[key]))],
        }))}
      />
    </section>
  )
}

function shown(mark: Marks[string] | undefined): string {
  return typeof mark === 'number' ? String(mark) : '–'
}
