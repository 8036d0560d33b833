import type { Language } from '#app/domain/town/local-text.ts'
import { dayOf, instantOf } from '#app/domain/town/zoned-time.ts'
import { datesIn } from '#app/i18n/dates.ts'

/** A calendar day, written as 2026-09-20, as it stands in a sentence. */
export function statedDay(text: string, language: Language, timeZone: string): string {
  const day = dayOf(text)
  if (!day) throw new Error(`Not a day: ${text}`)
  return datesIn(language, timeZone).day(instantOf(day, '12:00', timeZone))
}
