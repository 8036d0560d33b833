import { stringify } from 'csv-stringify/sync'

/** A column by its name and what stands in it. */
export type TableColumn<Row> = readonly [string, (row: Row) => string | number | null]

/**
 * A table as a spreadsheet opens it by a double click: Excel set to Slovenian takes semicolons for the
 * columns, and takes a file for UTF-8 only by the mark at its beginning. What begins like a formula is
 * made text, since names come from whoever enters a shop.
 */
export function tableFile<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): Response {
  const text = stringify(
    [columns.map(([name]) => name), ...rows.map(row => columns.map(([, of]) => of(row)))],
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      quoted_match: /[\r\n]/,
    },
  )
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
