import type { ReactNode } from 'react'

export type Column = { readonly name: string; readonly figures?: boolean }

/** Rows under named columns, the first cell naming its row; it scrolls by itself where it is too wide. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
}: {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full border-collapse text-left">
        <caption className={captionHidden ? 'sr-only' : 'mb-2 text-left font-semibold'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {columns.map(({ name, figures }) => (
              <th
                key={name}
                scope="col"
                className={`py-2 pr-4 align-bottom text-sm last:pr-0 ${figures ? 'text-right' : ''}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-b border-line">
              {cells.map((cell, index) => {
                const { name, figures } = columns[index] ?? { name: String(index) }
                const look = `py-2 pr-4 align-top last:pr-0 ${figures ? 'text-right tabular-nums' : ''}`
                return index === 0 ? (
                  <th key={name} scope="row" className={`${look} font-semibold`}>
                    {cell}
                  </th>
                ) : (
                  <td key={name} className={look}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
