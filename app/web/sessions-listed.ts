import { sessionsOf } from '#app/data/people/sessions.ts'
import { browserOf } from '#app/domain/people/browser.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { usualZone } from '#app/domain/town/town.ts'
import { datesIn } from '#app/i18n/dates.ts'
import type { AppContext } from './context.ts'
import type { Visit } from './session.ts'

/** The browsers in which somebody is signed in, as their page lists them. */
export async function sessionsListed(context: AppContext, visit: Visit, language: Language) {
  const { db, now } = context.services
  const dates = datesIn(language, usualZone)
  const sessions = await sessionsOf(db, visit.person.id, now())
  return sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    browser: browserOf(userAgent),
    since: dates.short(createdAt),
    seen: dates.short(lastSeenAt),
    isHere: id === visit.sessionId,
  }))
}
