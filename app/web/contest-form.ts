import { z } from 'zod'
import { cards } from '#app/domain/contest/cards.ts'
import { isContestSlug } from '#app/domain/contest/contest.ts'
import { prizeAwards, type CallWords } from '#app/domain/contest/call-words.ts'
import { municipalityName, townName } from '#app/domain/town/bilingual.ts'
import type { Language, LocalText } from '#app/domain/town/local-text.ts'
import type { Town } from '#app/domain/town/town.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { contactTyped } from './settings/text-form.ts'
import { languagesAsked, optionalText, whole } from './typed-fields.ts'

/** The seven questions of a new contest. */
export const contestSchema = z.object({
  requestKey: z.uuid(),
  holiday: z.string({ error: 'date' }).refine(text => dayOf(text) !== null, 'date'),
  who: z.string({ error: 'required' }).trim().max(1200, 'tooLong:1200'),
  prizes: z
    .array(
      z.object({
        award: z.enum(prizeAwards, { error: 'choose' }),
        name: optionalText(160),
        value: whole(0, 1_000_000).optional(),
      }),
    )
    .max(20)
    .default([]),
  members: whole(1, 15),
  card: z.enum(cards, { error: 'choose' }),
  paper: z.enum(['no', 'yes'], { error: 'choose' }),
  contact: contactTyped,
})

/** The awards for which a new contest is asked what they are worth. */
export const awardsAsked = ['place-1', 'place-2', 'place-3', 'audience'] as const

/** The words of a call as far as the seven questions give them, in Slovenian. */
export function wordsAnswered({ who, prizes }: z.output<typeof contestSchema>): CallWords {
  return {
    descriptions: {},
    rulesTexts: {},
    perimeters: { sl: who },
    kinds: {},
    prizes: prizes.flatMap(({ award, name, value }) =>
      name ? [{ award, names: { sl: name }, value: value ?? null }] : [],
    ),
  }
}

/** The short name of a new contest: the holiday's year, with its month where that is taken, then a number. */
export function shortName(holiday: string, taken: readonly string[]): string {
  const isFree = (slug: string) => isContestSlug(slug) && !taken.includes(slug)
  const [year, month] = [holiday.slice(0, 4), holiday.slice(0, 7)]
  let slug = isFree(year) ? year : month
  for (let number = 2; !isFree(slug); number++) slug = `${month}-${number}`
  return slug
}

/** What a new contest is called in each language of the town. */
export function defaultTitles(town: Town): LocalText {
  return inEach(town, language => wordsIn(language).contest.new.defaultTitle)
}

/** The invitation that a contest begins with, in each language of the town. */
export function defaultIntros(town: Town): LocalText {
  return inEach(town, language => {
    const name = language === 'sl' ? town.nameLocative : townName(town, language)
    return wordsIn(language).contest.new.defaultIntro(municipalityName(town, language), name)
  })
}

function inEach(town: Town, say: (language: Language) => string): LocalText {
  return Object.fromEntries(languagesAsked(town).map(language => [language, say(language)]))
}
