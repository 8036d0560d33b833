import type { Language } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { drawBlocks } from './blocks.ts'
import { pdfOf } from './document.ts'
import { type MinutesOf, minutesText } from './minutes-text.ts'

/** The minutes of a jury as a tagged PDF; in several languages one after the other, each on its own pages. */
export async function minutesPdf(
  of: MinutesOf,
  { languages, at }: { readonly languages: readonly [Language, ...Language[]]; readonly at: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const [language] = languages
  const about = { title: wordsIn(language).minutes.title, language, at }
  return pdfOf(about, sheet => {
    for (const [index, one] of languages.entries()) {
      if (index > 0) sheet.addPage()
      drawBlocks(sheet, one, minutesText(of, one))
    }
  })
}
