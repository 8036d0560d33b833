import type { FilterName, FilterOption } from '#app/domain/entry/gallery-search.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { fieldBox } from '../ui/field.tsx'
import { useAddress, useWords } from '../words.tsx'

export type Find = {
  readonly search: string
  readonly filters: readonly {
    readonly name: FilterName
    readonly chosen: string
    readonly options: readonly FilterOption[]
  }[]
}

/** Looks for entries by word, category, trade and street; it asks for another page and needs no script. */
export function GalleryFind({
  at,
  find: { search, filters },
}: {
  readonly at: ContestPlace
  readonly find: Find
}) {
  const words = useWords().gallery
  const [page = '', carried] = useAddress()(addresses.contest(at)).split('?')
  return (
    <form
      method="get"
      action={`${page}#gallery`}
      aria-label={words.find}
      className="pane screen-only mb-6 grid items-end gap-4 p-4 sm:grid-cols-2 lg:grid-flow-col lg:auto-cols-fr lg:grid-cols-none"
    >
      {[...new URLSearchParams(carried)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        <span className="mb-1 block font-semibold">{words.search}</span>
        <input type="search" name="q" defaultValue={search} maxLength={80} className={fieldBox} />
      </label>
      {filters
        .filter(({ options }) => options.length > 0)
        .map(({ name, chosen, options }) => (
          <label key={name}>
            <span className="mb-1 block font-semibold">{words[name]}</span>
            <select name={name} defaultValue={chosen} className={`${fieldBox} min-h-12`}>
              <option value="">{words.all[name]}</option>
              {options.map(option => (
                <option key={option.key} value={option.key}>
                  {option.name}
                </option>
              ))}
            </select>
          </label>
        ))}
      <Button look="quiet">{words.show}</Button>
    </form>
  )
}
