import { z } from 'zod'
import { type Language, languages, type LocalText } from '#app/domain/town/local-text.ts'
import type { Town } from '#app/domain/town/town.ts'

/** A text that may be left empty. */
export const optionalText = (most: number) =>
  z.string().trim().max(most, `tooLong:${most}`).optional()

/** A text in some of the languages. */
export const localText = (most: number) =>
  z.partialRecord(z.enum(languages), optionalText(most)).default({})

/** A whole number within bounds. */
export const whole = (least: number, most: number) => {
  const error = `number:${least}-${most}`
  return z.int({ error }).min(least, { error }).max(most, { error })
}

/** A text in several languages, of which the first must be there. */
export const namedText = (most: number) =>
  localText(most).superRefine((typed, context) => {
    if (Object.values(typed).some(Boolean)) return
    context.addIssue({ code: 'custom', message: 'required', path: ['sl'] })
  })

export type LocalTyped = { readonly [language in Language]?: string | undefined }

/** What was filled in. */
export function localFrom(typed: LocalTyped): LocalText {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text))
}

/** The languages of a town, Slovenian first, in which its texts are asked for. */
export function languagesAsked({
  languages: spoken,
}: Pick<Town, 'languages'>): readonly Language[] {
  return [...new Set<Language>(['sl', ...spoken])]
}
