import { z } from 'zod'
import { cards } from '#app/domain/contest/cards.ts'
import { presets } from '#app/domain/contest/presets.ts'
import { municipalityName, townName } from '#app/domain/town/bilingual.ts'
import type { Language, LocalText } from '#app/domain/town/local-text.ts'
import { isSlug, type Town } from '#app/domain/town/town.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { wordsIn } from '#app/i18n/words.ts'

const title = z.string().trim().max(120, 'tooLong:120')

/** The languages beside Slovenian in which a contest may have a name. */
export const translated = ['en', 'it', 'hu', 'de'] as const satisfies readonly Language[]

/** The five questions of a new contest. */
export const contestSchema = z.object({
  requestKey: z.uuid(),
  title: z.string({ error: 'required' }).pipe(title.min(1, 'required')),
  /** The name in the town's other languages, where there is one. */
  titles: z
    .object({
      en: title.default(''),
      it: title.default(''),
      hu: title.default(''),
      de: title.default(''),
    })
    .prefault({}),
  slug: z.string({ error: 'slug' }).trim().refine(isSlug, 'slug'),
  holiday: z
    .string({ error: 'date' })
    .transform(text => dayOf(text))
    .refine(day => day !== null, 'date'),
  preset: z.enum(presets, { error: 'choose' }),
  card: z.enum(cards, { error: 'choose' }),
})
export type ContestForm = z.input<typeof contestSchema>

/** A name with its translations into the town's other languages, as far as they were filled in. */
export function titlesTyped(
  { languages }: Pick<Town, 'languages'>,
  sl: string,
  others: Readonly<Record<(typeof translated)[number], string>>,
): LocalText {
  const filled = translated.filter(
    language => others[language] !== '' && languages.includes(language),
  )
  return Object.fromEntries([['sl', sl], ...filled.map(language => [language, others[language]])])
}

/** The invitation that a contest begins with, in each language of the town. */
export function defaultIntros(town: Town): LocalText {
  const spoken = new Set<Language>(['sl', ...town.languages])
  const intros = [...spoken].map(language => {
    const { defaultIntro } = wordsIn(language).contest.new
    const name = language === 'sl' ? town.nameLocative : townName(town, language)
    return [language, defaultIntro(municipalityName(town, language), name)] as const
  })
  return Object.fromEntries(intros)
}
