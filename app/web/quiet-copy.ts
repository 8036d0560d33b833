import { quietSince } from '#app/data/town/installation.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { usualZone } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { AppContext } from './context.ts'

/** Since when this is a restored copy, in words; null where it is the real one. */
export async function quietSinceInWords(
  context: AppContext,
  language: Language,
): Promise<string | null> {
  const since = await quietSince(context.services.db)
  return since && datesIn(language, usualZone).onDayAt(since)
}
