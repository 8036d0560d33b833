type Face = 'display' | 'text'

const faces = {
  display: { fontWeight: 800, lineHeight: 1.08 },
  text: { fontWeight: 600, lineHeight: 1.25 },
} as const satisfies Record<Face, object>

/** Text as large as it fits into a width and a number of lines; what is longer still ends in an ellipsis. */
export function Lettering({
  children,
  width,
  lines,
  sizes,
  color,
  face = 'display',
  align = 'left',
}: {
  readonly children: string
  readonly width: number
  readonly lines: number
  /** From the largest down. */
  readonly sizes: readonly number[]
  readonly color: string
  readonly face?: Face
  readonly align?: 'left' | 'right'
}) {
  const text = children.replace(/\s+/g, ' ').trim()
  const fitting = sizes.find(size => linesOf(text, width / size) <= lines)
  const fontSize = fitting ?? sizes.at(-1) ?? 16
  return (
    <div
      style={{
        ...faces[face],
        fontFamily: 'Bricolage Grotesque',
        display: 'block',
        width: fitting ? balanced(text, width / fitting) * fitting : width,
        fontSize,
        color,
        textAlign: align,
        lineClamp: lines,
        wordBreak: 'break-word',
      }}
    >
      {text}
    </div>
  )
}

/** The narrowest width in ems that needs no further line, so that no word is left alone on the last one. */
function balanced(text: string, ems: number): number {
  const lines = linesOf(text, ems)
  if (lines === 1) return ems
  const narrower = [0.5, 0.6, 0.7, 0.8, 0.9].map(part => part * ems)
  const narrowest = narrower.find(width => linesOf(text, width) === lines) ?? ems
  return Math.min(ems, narrowest * 1.08)
}

/** How many lines a text takes when a line is so many ems wide, by the usual widths of letters. */
function linesOf(text: string, ems: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = Array.from(word, widthOf).reduce((sum, width) => sum + width, 0)
    if (wide > ems) return Number.POSITIVE_INFINITY
    const withSpace = used === 0 ? wide : used + widthOf(' ') + wide
    if (withSpace > ems) lines += 1
    used = withSpace > ems ? wide : withSpace
  }
  return lines
}

/** In ems and generous, so that a text that was measured to fit does. */
function widthOf(letter: string): number {
  if (letter === ' ') return 0.26
  if (/[iljtf.,:;'’!|()[\]-]/.test(letter)) return 0.36
  if (/[mwMW@–—]/.test(letter)) return 0.95
  if (/\p{Lu}|\d/u.test(letter)) return 0.72
  return letter.charCodeAt(0) < 0x500 ? 0.61 : 1
}
