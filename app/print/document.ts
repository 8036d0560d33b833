import { createRequire } from 'node:module'
import PdfKit from 'pdfkit'
import type { Language } from '#app/domain/town/local-text.ts'

export type Sheet = PDFKit.PDFDocument

/** The two cuts of the site's letters, by the names under which a sheet knows them. */
export const cuts = { text: 'Text', display: 'Display' } as const

const margin = 56

/**
 * A document on A4 as the bytes of a tagged PDF that says its language and title, so that it can be read
 * out. What is drawn is added to its structure with `sheet.addStructure`. Lengths are points, 72 to an inch.
 */
export async function pdfOf(
  about: { readonly title: string; readonly language: Language; readonly at: Date },
  draw: (sheet: Sheet) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, at } = about
  const sheet = new PdfKit({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, CreationDate: at, ModDate: at },
    font: fontFile('400Regular'),
  })
  sheet.registerFont(cuts.text, fontFile('400Regular'))
  sheet.registerFont(cuts.display, fontFile('800ExtraBold'))
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    sheet.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    sheet.on('end', resolve)
    sheet.on('error', reject)
  })
  draw(sheet)
  sheet.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

function fontFile(cut: '400Regular' | '800ExtraBold'): string {
  const file = `@expo-google-fonts/bricolage-grotesque/${cut}/BricolageGrotesque_${cut}.ttf`
  return createRequire(import.meta.url).resolve(file)
}
