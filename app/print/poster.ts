import { hasPublicVote } from '#app/domain/contest/cards.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, type Passage, textIn } from '#app/domain/town/local-text.ts'
import { type Palette, paletteOf } from '#app/domain/town/palette.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { saidInEach } from '#app/i18n/in-each.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { cuts, pdfOf, type Sheet } from './document.ts'
import { drawAwning, drawWindow, fitted } from './poster-window.ts'
import { drawQrCode } from './qr-code.ts'

/** The entry that a poster is for. */
export type PosterOf = { readonly number: number; readonly shopName: string }

const left = 48
const width = 595.28 - 2 * left
const qrWidth = 176

/**
 * A poster for each entry on a sheet of A4 of its own: the number behind its window, how to vote and the
 * way to the entry's page. A bilingual town says everything in both of its languages, in letters of the
 * same size. It needs no colour to be read.
 */
export async function postersPdf(of: {
  readonly contest: Contest
  readonly entries: readonly PosterOf[]
  readonly address: (number: number) => string
  readonly at: Date
}): Promise<Uint8Array<ArrayBuffer>> {
  const { contest, entries, at } = of
  const language = firstLanguage(contest.town)
  const languages = writtenLanguages(contest.town, language)
  const { poster } = wordsIn(language)
  const [only] = entries.length === 1 ? entries : []
  const title = only
    ? poster.title(only.number, only.shopName)
    : poster.allTitle(textIn(contest.titles, language))
  return pdfOf({ title, language, at }, sheet => {
    for (const [index, entry] of entries.entries()) {
      if (index > 0) sheet.addPage({ size: 'A4', margin: 0 })
      sheet.page.margins = { top: 0, right: 0, bottom: 0, left: 0 }
      drawPoster(sheet, { contest, entry, languages, address: of.address(entry.number) })
    }
  })
}

type Poster = {
  readonly contest: Contest
  readonly entry: PosterOf
  readonly languages: readonly Language[]
  readonly address: string
}

function drawPoster(sheet: Sheet, poster: Poster): void {
  const { contest, entry, languages, address } = poster
  const { day } = paletteOf({
    primary: contest.town.colourPrimary,
    accent: contest.town.colourAccent,
  })
  drawAwning(sheet, day)
  const each = (say: (language: Language) => string) => saidInEach(languages, say)
  write(
    sheet,
    each(language => municipalityName(contest.town, language)),
    {
      tag: 'P',
      y: 76,
      height: 38,
      most: 13,
      colour: day.soft,
    },
  )
  write(
    sheet,
    each(language => textIn(contest.titles, language)),
    {
      tag: 'H1',
      y: 114,
      height: 62,
      most: 27,
      colour: day.ink,
      cut: cuts.display,
    },
  )
  drawWindow(sheet, { ...entry, day, left, width })
  drawVote(sheet, poster, day)
  const hash = hex(contest.rulesHash ?? new Uint8Array()).slice(0, 16)
  const short = hash.replace(/(.{4})(?=.)/g, '$1 ')
  const x = left + width - qrWidth
  figure(sheet, wordsIn(languages[0] ?? 'sl').poster.qrAlt(address), () => {
    drawQrCode(sheet, address, { x, y: 566, width: qrWidth })
  })
  const shown = [{ language: languages[0] ?? 'sl', text: address.replace(/^https?:\/\//, '') }]
  const under = { y: 752, height: 26, most: 19, colour: day.ink, cut: cuts.display } as const
  write(sheet, shown, { ...under, tag: 'P', align: 'right' })
  write(
    sheet,
    each(language => wordsIn(language).poster.rules(short)),
    {
      tag: 'P',
      y: 786,
      height: 24,
      most: 9,
      colour: day.soft,
    },
  )
}

/** How to vote and when, or where nobody votes, what is to be seen. */
function drawVote(sheet: Sheet, { contest, languages }: Poster, day: Palette): void {
  const votes = hasPublicVote(contest.rules)
  const height = 180 / languages.length
  const most = languages.length > 1 ? 19 : 23
  const column = width - qrWidth - 20
  for (const [index, language] of languages.entries()) {
    const { poster } = wordsIn(language)
    const dates = datesIn(language, contest.town.timeZone)
    const y = 566 + index * height
    const of = { width: column, height: 28 }
    const head = [{ language, text: votes ? poster.vote : poster.look }]
    write(sheet, head, { ...of, tag: 'H2', y, most, colour: day.brand, cut: cuts.display })
    const opens = dates.onDayAt(contest.votingOpenAt)
    const when = poster.voteWhen(opens, dates.until(contest.votingCloseAt))
    const text = votes ? `${poster.voteHow}\n${when}` : poster.lookHow
    const body = { ...of, height: height - most - 9, tag: 'P', y: y + most + 7, most: 15 } as const
    write(sheet, [{ language, text }], { ...body, colour: day.ink })
  }
}

type Place = {
  readonly tag: 'P' | 'H1' | 'H2'
  readonly y: number
  readonly height: number
  /** The largest size of its letters; all passages take the size at which the longest fits. */
  readonly most: number
  readonly colour: string
  readonly cut?: string
  readonly width?: number
  readonly align?: 'left' | 'right'
}

/** Passages one below the other, each in its language for whoever has the sheet read out. */
function write(sheet: Sheet, passages: readonly Passage[], place: Place): void {
  const { tag, y, colour, cut = cuts.text, align = 'left' } = place
  const box = { width: place.width ?? width, height: place.height / passages.length }
  const texts = passages.map(({ text }) => text)
  const size = fitted(sheet, texts, { ...box, cut, most: place.most })
  let top = y
  for (const { language, text } of passages) {
    sheet.addStructure(
      sheet.struct(tag, { lang: language }, () => {
        sheet.font(cut, size).fillColor(colour)
        sheet.text(text, left, top, { width: box.width, align, lineGap: 1 })
      }),
    )
    top = sheet.y + 2
  }
}

function figure(sheet: Sheet, alt: string, draw: () => void): void {
  sheet.addStructure(sheet.struct('Figure', { alt }, draw))
}
