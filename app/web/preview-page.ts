import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { countAt } from '#app/domain/contest/timeline.ts'
import type { ShownPayload } from '#app/domain/result/payload.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Services } from '#app/platform/services.ts'

/** The count as its preview shows it, or why there is nothing to preview. */
export async function previewPage(
  services: Pick<Services, 'db'>,
  contest: Contest,
  { payload, language }: { readonly payload: ShownPayload | null; readonly language: Language },
) {
  const words = wordsIn(language).publication
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  const page = {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    published: contest.resultPublishedAt !== null,
  }
  if (!payload) {
    const why = contest.cancelledAt
      ? words.cancelled
      : page.published
        ? words.preview.published
        : words.notCounted(onDayAt(countAt(contest)))
    return { ...page, why, preview: null }
  }
  const entries = await allNumberedEntries(services.db, contest.id)
  return {
    ...page,
    why: null,
    preview: {
      counted: words.counted(onDayAt(new Date(payload.countedAt))),
      rules: payload.rules.rules,
      result: payload.result,
      names: entries.map(({ number, shopName }) => [number, `${number} ${shopName}`] as const),
    },
  }
}
