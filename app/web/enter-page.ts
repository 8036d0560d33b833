import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { mayEnter } from '#app/domain/entry/entry.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { postCodeOf } from '#app/domain/town/post-codes.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { newRequestKey } from './forms.ts'

/** What the page of an entry form shows, whoever fills it in. */
export function enterPage(contest: Contest, language: Language, now: Date) {
  const { town, titles, rules, entriesCloseAt } = contest
  const decision = mayEnter(contest, { begunAt: now, now })
  return {
    language,
    at: placeOf(contest),
    closed: decision.allowed ? null : decision.reason,
    title: textIn(titles, language),
    until: datesIn(language, town.timeZone).until(entriesCloseAt),
    address: { city: town.name, postCode: postCodeOf(town) ?? '' },
    categories: rules.categories.map(({ key, names }) => ({ key, name: textIn(names, language) })),
    requestKey: newRequestKey(),
  }
}
