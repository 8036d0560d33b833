import { inflateSync } from 'node:zlib'

type Marked = {
  /** The kind of the structure element that the marks belong to. */
  readonly tag: string
  readonly text: string
  /** Rectangles as they are drawn: x, y, width, height. */
  readonly rectangles: readonly (readonly number[])[]
}

/** What is drawn in a PDF that pdfkit wrote, by the tagged pieces of its pages, in the order of drawing. */
export function markedIn(bytes: Uint8Array): readonly Marked[] {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = objectsOf(file)
  const contents = [...objects.values()].map(streamOf).filter(text => / BDC\n/.test(text))
  const fonts = fontsOf(file, objects)
  return contents.flatMap(content =>
    [...content.matchAll(/\/(\w+) <<[^>]*>> BDC\n(.*?)\bEMC\b/gs)].map(
      ([, tag = '', inside = '']) => ({
        tag,
        text: textIn(inside, fonts),
        rectangles: [...inside.matchAll(/^(\S+) (\S+) (\S+) (\S+) re$/gm)].map(found =>
          found.slice(1).map(Number),
        ),
      }),
    ),
  )
}

/** How many sheets a PDF has. */
export function sheetsIn(bytes: Uint8Array): number {
  return [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Type \/Page\n/g),
  ].length
}

function objectsOf(file: string): ReadonlyMap<string, string> {
  const found = file.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms)
  return new Map([...found].map(([, id = '', body = '']) => [id, body]))
}

function streamOf(body: string): string {
  const [, raw] = /stream\n(.*)\nendstream/s.exec(body) ?? []
  if (raw === undefined) return ''
  const bytes = Buffer.from(raw, 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

type Letters = ReadonlyMap<number, string>

/** The letters of each font by the name that pages call it, from the map that a copying reader uses. */
function fontsOf(file: string, objects: ReadonlyMap<string, string>): ReadonlyMap<string, Letters> {
  const named = [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)]
  return new Map(
    named.map(([, name = '', id = '']) => {
      const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? []
      const lists = [...streamOf(objects.get(map) ?? '').matchAll(/<(\w+)> <\w+> \[(.*?)\]/gs)]
      const letters = lists.flatMap(([, first = '', list = '']) =>
        [...list.matchAll(/<([\w ]*)>/g)].map(
          ([, code = ''], index) => [parseInt(first, 16) + index, lettersOf(code)] as const,
        ),
      )
      return [name, new Map(letters)]
    }),
  )
}

function lettersOf(code: string): string {
  return Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

function textIn(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  const lines = [...content.matchAll(/\/(F\d+) \S+ Tf|\[(.*?)\] TJ/g)].map(
    ([, font, shown = '']) => {
      if (font) letters = fonts.get(font) ?? new Map()
      const glyphs = [...shown.matchAll(/<(\w+)>/g)].flatMap(
        ([, hex = '']) => hex.match(/.{4}/g) ?? [],
      )
      return glyphs.map(glyph => letters.get(parseInt(glyph, 16)) ?? '?').join('')
    },
  )
  return lines.join('').replace(/\s+/g, ' ').trim()
}
