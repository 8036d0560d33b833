import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { loadAllWords } from '#app/i18n/load-all.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { type Language, languages } from '#app/domain/town/local-text.ts'

const widths = [360, 768, 1280]
const times = { day: 'light', evening: 'dark' } as const
const highest = 6_000

loadAllWords()

/** Slovenian and whichever of the other languages needs the most letters to say all that the site says. */
export const picturedLanguages: readonly Language[] = [
  'sl',
  languages.slice(1).reduce((a, b) => (lettersOf(wordsIn(b)) > lettersOf(wordsIn(a)) ? b : a)),
]

/** Takes the page that is open at every width, by day and in the evening. */
export async function takePictures(page: Page, name: string, language: Language): Promise<void> {
  const slug = name.replaceAll('’', '').replaceAll(/\W+/g, '-')
  for (const width of widths) {
    for (const [time, colorScheme] of Object.entries(times)) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(loadEverything)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.screenshot({
        path: join(process.env.SCREENSHOTS ?? '', `${slug}.${width}.${time}.${language}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, highest) },
      })
    }
  }
}

/** Runs in the page: pictures and letters that would come later come now. */
async function loadEverything(): Promise<void> {
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  await Promise.all(images.map(image => image.decode().catch(() => {})))
  await document.fonts.ready
}

function lettersOf(words: unknown): number {
  if (typeof words === 'string') return words.length
  if (typeof words !== 'object' || words === null) return 0
  return Object.values(words).reduce((sum: number, part) => sum + lettersOf(part), 0)
}
