import type { Report } from '#app/domain/result/recount.ts'
import { awardedEntries } from '#app/domain/result/awarded.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { CategoryResult, EntryResult, Figure } from '#app/domain/result/result.ts'
import type { Naming, ReportSection } from '#app/i18n/recount-report.ts'
import { figureIn } from '#app/i18n/figures.ts'
import type { Words } from '#app/i18n/words.ts'

type Spoken = Naming & { readonly words: Words['recount'] }

/** Puts a report on the page: the verdict first, then the counted result, then all that was checked. */
export function drawReport(
  place: HTMLElement,
  drawing: Spoken & { readonly report: Report; readonly sections: readonly ReportSection[] },
): void {
  const { report, sections } = drawing
  const [verdict, ...more] = sections
  place.replaceChildren(
    drawVerdict(verdict?.lines ?? [], report.irregularity === null),
    ...drawTables(report, drawing),
    ...more.map(drawSection),
  )
}

function drawVerdict([first = '', ...lines]: readonly string[], isGood: boolean): HTMLElement {
  const tone = isGood ? 'border-good bg-good-wash' : 'border-bad bg-bad-wash'
  return make('div', `my-6 rounded-control border-2 px-4 py-3 ${tone}`, [
    make('p', 'text-lg font-semibold', [first]),
    ...lines.map(line => make('p', 'break-words', [line])),
  ])
}

function drawSection({ title, lines }: ReportSection): HTMLElement {
  if (title === null) {
    const paragraphs = lines.map(line => make('p', '', [line]))
    return make('div', 'my-6 max-w-prose break-words text-soft', paragraphs)
  }
  const items = lines.map(line => make('li', '', [line]))
  return make('section', 'my-6 max-w-prose', [
    make('h2', 'mb-2', [title]),
    make('ul', 'list-disc pl-6', items),
  ])
}

/** The entries with an award in the open, and everybody's figures for whoever unfolds them. */
function drawTables({ about }: Report, naming: Spoken): readonly HTMLElement[] {
  if (!about) return []
  const { words } = naming
  const { categories } = about.result
  const together = about.rules.public.share > 0
  const awarded = awardedEntries(about.result)
  return categories.flatMap(category => {
    const lines = byPlace(category)
    const where = categories.length > 1 ? `: ${naming.categoryOf(category.category)}` : ''
    const table = (title: string, shownLines: readonly EntryResult[]) =>
      drawTable(shownLines, { ...naming, title: title + where, together })
    return [
      table(
        words.table.caption,
        lines.filter(({ entry }) => awarded.has(entry)),
      ),
      make('details', 'my-6', [
        make('summary', 'cursor-pointer py-1 text-brand underline', [
          words.table.everybody + where,
        ]),
        table(words.table.everybody, lines),
      ]),
    ]
  })
}

type Table = Spoken & {
  readonly title: string
  /** Whether the public has a share in the places, and totals differ from the jury's points. */
  readonly together: boolean
}

/** A table that may be wider than a telephone; its frame is then scrolled, by keyboard too. */
function drawTable(lines: readonly EntryResult[], table: Table): HTMLElement {
  const { words, title, together } = table
  const { place, entry, total, jury, audience, votes } = words.table
  const left = [place, entry].map(name => make('th', cell, [name]))
  const right = (together ? [total, jury, audience, votes] : [jury, votes]).map(name =>
    make('th', `${cell} text-right`, [name]),
  )
  const rows = lines.map(line => drawRow(line, table))
  const frame = make('div', 'my-6 overflow-x-auto', [
    make(
      'table',
      'w-full border-collapse border border-line bg-card text-left text-sm sm:text-base',
      [
        make('caption', 'mb-2 text-left text-xl font-semibold', [title]),
        make('thead', '', [make('tr', 'border-b border-line', [...left, ...right])]),
        make('tbody', '', rows),
      ],
    ),
  ])
  frame.tabIndex = 0
  frame.setAttribute('role', 'region')
  frame.setAttribute('aria-label', title)
  return frame
}

const cell = 'px-1.5 py-2 sm:px-2'

/** The placed entries from the first place on, then the others by number. */
function byPlace({ entries }: CategoryResult): readonly EntryResult[] {
  const orderOf = ({ place }: EntryResult) => place ?? Number.MAX_SAFE_INTEGER
  return entries.toSorted((a, b) => orderOf(a) - orderOf(b) || a.entry - b.entry)
}

function drawRow(line: EntryResult, { words, nameOf, together }: Table): HTMLElement {
  const place = line.place === null ? words.table.noPlace : `${line.place}.`
  const name = make('th', `${cell} font-normal`, [nameOf(line.entry), drawBar(line.total)])
  name.setAttribute('scope', 'row')
  const jury = shown(line.juryPoints)
  const votes = String(line.votes)
  const figures = together
    ? [shown(line.total), jury, shown(line.publicPoints), votes]
    : [jury, votes]
  return make('tr', 'border-b border-line last:border-0', [
    make('td', `${cell} font-semibold whitespace-nowrap`, [place]),
    name,
    ...figures.map(figure => make('td', `${cell} text-right tabular-nums`, [figure])),
  ])
}

function shown(figure: Figure | null): string {
  return figure ? figureIn(document.documentElement.lang as Language, figure.shown) : '–'
}

/** The points that place an entry as a bar from 0 to 100; a number in the row says the same. */
function drawBar(total: Figure | null): Node {
  if (total === null) return document.createTextNode('')
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  bar.setAttribute('viewBox', '0 0 100 2')
  bar.setAttribute('preserveAspectRatio', 'none')
  bar.setAttribute('aria-hidden', 'true')
  bar.setAttribute('class', 'mt-1 block h-1.5 w-full fill-brand')
  const length = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  length.setAttribute('width', String(Math.max(0, Math.min(100, Number(total.shown)))))
  length.setAttribute('height', '2')
  bar.append(length)
  return bar
}

function make(tag: string, classes: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  if (classes) made.className = classes
  made.append(...children)
  return made
}
