import { type DeskStatus, deskStatuses } from '#app/domain/entry/completion.ts'
import { deskStatusWord } from '../entry/desk-status.ts'
import { Button } from '../ui/button.tsx'
import { fieldBox, Labelled, TextField } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** Which entries the desk shows: of one status, and such as a search finds. */
export function EntriesFilter({
  asked,
}: {
  readonly asked: { readonly status: DeskStatus | null; readonly search: string }
}) {
  const words = useWords()
  const { list } = words.check
  const status = { id: 'status', name: 'status' }
  return (
    <form method="get" className="mb-6 grid items-end gap-x-4 sm:grid-cols-[2fr_3fr_auto]">
      <Labelled field={status} label={list.status}>
        <select {...status} defaultValue={asked.status ?? ''} className={fieldBox}>
          <option value="">{list.all}</option>
          {deskStatuses.map(one => (
            <option key={one} value={one}>
              {deskStatusWord(words, one)}
            </option>
          ))}
        </select>
      </Labelled>
      <TextField
        field={{ id: 'q', name: 'q' }}
        label={list.search}
        type="search"
        maxLength={100}
        defaultValue={asked.search}
      />
      <div className="sm:mb-5">
        <Button look="quiet">{list.find}</Button>
      </div>
    </form>
  )
}
