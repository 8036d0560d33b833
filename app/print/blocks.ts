import type { Language } from '#app/domain/town/local-text.ts'
import { cuts, type Sheet } from './document.ts'

export type Column = {
  readonly name: string
  readonly width: number | '*'
  readonly figures?: boolean
}

/** A part of a printed document, in the order of reading. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      /** At least so high, in points: room to write in. */
      readonly rowHeight?: number
    }

const sizes = { title: 20, heading: 13, paragraph: 10.5 } as const
const tags = { title: 'H1', heading: 'H2', paragraph: 'P' } as const
const lowestHeading = 110

type Section = ReturnType<Sheet['struct']>

/** Draws blocks one below the other as a section that says its language, each tagged as what it is. */
export function drawBlocks(sheet: Sheet, language: Language, blocks: readonly Block[]): void {
  const section = sheet.struct('Sect', { lang: language })
  sheet.addStructure(section)
  for (const block of blocks) draw(sheet, section, block)
  section.end()
}

function draw(sheet: Sheet, section: Section, block: Block): void {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      text(sheet, section, block)
      return
    case 'list':
      list(sheet, section, block.items)
      return
    case 'table':
      table(sheet, section, block)
      return
    default:
      unknownBlock(block)
  }
}

function text(
  sheet: Sheet,
  section: Section,
  { kind, text: words }: { kind: keyof typeof tags; text: string },
): void {
  const isHeading = kind !== 'paragraph'
  if (isHeading && sheet.y > sheet.page.height - sheet.page.margins.bottom - lowestHeading) {
    sheet.addPage()
  }
  if (kind === 'heading') sheet.moveDown(0.8)
  section.add(
    sheet.struct(tags[kind], {}, () => {
      sheet.font(isHeading ? cuts.display : cuts.text).fontSize(sizes[kind])
      sheet.text(words, sheet.page.margins.left, sheet.y)
    }),
  )
  sheet.moveDown(0.35)
}

function list(sheet: Sheet, section: Section, items: readonly string[]): void {
  const whole = sheet.struct('L')
  section.add(whole)
  const left = sheet.page.margins.left
  for (const item of items) {
    whole.add(
      sheet.struct('LI', {}, [
        sheet.struct('LBody', {}, () => {
          sheet.font(cuts.text).fontSize(sizes.paragraph)
          sheet.text(`• ${item}`, left + 6, sheet.y, { indent: -6 })
        }),
      ]),
    )
  }
  whole.end()
  sheet.moveDown(0.35)
}

function table(
  sheet: Sheet,
  section: Section,
  { columns, rows, rowHeight }: Extract<Block, { kind: 'table' }>,
): void {
  sheet.font(cuts.text).fontSize(9)
  const head = columns.map(({ name }) => ({
    text: name,
    type: 'TH' as const,
    scope: 'Column' as const,
  }))
  const body = rows.map(row =>
    row.map((cell, index) =>
      index === 0 ? { text: cell, type: 'TH' as const, scope: 'Row' as const } : { text: cell },
    ),
  )
  // The types of the library do not know that a table may be tagged.
  const tagged = { structParent: section }
  sheet.table({
    ...tagged,
    position: { x: sheet.page.margins.left, y: sheet.y },
    columnStyles: columns.map(({ width, figures }) => ({
      width,
      align: { x: figures ? ('right' as const) : ('left' as const), y: 'top' as const },
    })),
    rowStyles: (row: number) => ({
      border: { top: 0, left: 0, right: 0, bottom: row === 0 ? 1 : 0.5 },
      padding: 4,
      ...(row > 0 && rowHeight ? { minHeight: rowHeight } : {}),
    }),
    data: [head, ...body],
  })
  sheet.x = sheet.page.margins.left
  sheet.moveDown(0.5)
}

function unknownBlock(block: never): never {
  throw new Error(`Unknown block: ${JSON.stringify(block)}`)
}
