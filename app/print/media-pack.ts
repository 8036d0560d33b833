import slugify from '@sindresorhus/slugify'
import { stringify } from 'csv-stringify/sync'
import { packSide } from '#app/domain/photo/originals.ts'
import { type Language, type LocalText, textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'

/** A photo of the pack as its table tells of it. */
export type PackedPhoto = {
  readonly number: number
  readonly shopName: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly author: string | null
  readonly alts: LocalText
}

/** The name of a photo's file, from which number and shop can be read. */
export function packedName(entry: { number: number; shopName: string }, place: number): string {
  return (
    [entry.number, slugify(entry.shopName), place].filter(part => part !== '').join('-') + '.jpg'
  )
}

/** The rules for whoever prints the photos, with lines that end as on Windows. */
export function packReadme(
  contest: { readonly title: string; readonly address: string },
  language: Language,
): string {
  const { readme } = wordsIn(language).mediaPack
  const paragraphs = [
    readme.title(contest.title),
    readme.use,
    readme.credit,
    readme.numbers,
    readme.metadata(packSide),
    readme.contest(contest.address),
  ]
  return `\uFEFF${paragraphs.join('\r\n\r\n')}\r\n`
}

/** The photos as a table that a spreadsheet opens; what begins like a formula is made text. */
export function packTable(photos: readonly PackedPhoto[], language: Language): string {
  const { columns } = wordsIn(language).mediaPack
  const heads = [
    columns.number,
    columns.shop,
    columns.file,
    columns.width,
    columns.height,
    columns.author,
    columns.text,
  ]
  const rows = photos.map(photo => [
    photo.number,
    photo.shopName,
    photo.file,
    photo.width,
    photo.height,
    photo.author,
    textIn(photo.alts, language),
  ])
  return stringify([heads, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  })
}
