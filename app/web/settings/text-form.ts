import { z } from 'zod'
import { prizeAwards, type CallWords, type Contact } from '#app/domain/contest/call-words.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { DraftChanges } from '#app/data/contest/drafts.ts'
import { localFrom, localText, namedText, optionalText, whole } from '../typed-fields.ts'

export const prizesTyped = z
  .array(
    z.object({
      award: z.enum(prizeAwards, { error: 'choose' }),
      names: localText(160),
      value: whole(0, 1_000_000).optional(),
    }),
  )
  .max(20)
  .default([])

export const contactTyped = z.object({
  name: z.string({ error: 'required' }).trim().max(120, 'tooLong:120'),
  email: z.email({ error: 'email' }),
  phone: optionalText(40),
})

export const textSchema = z.object({
  titles: namedText(120),
  intros: localText(600),
  descriptions: localText(5000),
  rulesTexts: localText(20_000),
  prizes: prizesTyped,
  contact: contactTyped,
})
export type TextForm = z.input<typeof textSchema>

export function textShown({ titles, intros, words, contact }: Contest): TextForm {
  return {
    titles,
    intros,
    descriptions: words.descriptions,
    rulesTexts: words.rulesTexts,
    prizes: prizesShown(words.prizes),
    contact: contact ?? { name: '', email: '' },
  }
}

export function textChanges(form: z.output<typeof textSchema>, { words }: Contest): DraftChanges {
  return {
    titles: localFrom(form.titles),
    intros: localFrom(form.intros),
    words: {
      ...words,
      descriptions: localFrom(form.descriptions),
      rulesTexts: localFrom(form.rulesTexts),
      prizes: prizesFrom(form.prizes),
    },
    contact: contactFrom(form.contact),
  }
}

export function prizesShown(prizes: CallWords['prizes']): z.input<typeof prizesTyped> {
  return prizes.map(({ value, ...prize }) => (value === null ? prize : { ...prize, value }))
}

/** Rows without a name are no prizes. */
export function prizesFrom(typed: z.output<typeof prizesTyped>): CallWords['prizes'] {
  return typed
    .map(({ award, names, value }) => ({ award, names: localFrom(names), value: value ?? null }))
    .filter(({ names }) => Object.keys(names).length > 0)
}

export function contactFrom({ phone, ...typed }: z.output<typeof contactTyped>): Contact {
  return { ...typed, phone: phone ?? '' }
}
