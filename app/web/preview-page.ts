import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { countAt } from '#app/domain/contest/timeline.ts'
import type { ShownPayload } from '#app/domain/result/payload.ts'
import type { PreviewRefusal } from '#app/domain/result/preview.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Services } from '#app/platform/services.ts'

type Looked =
  | { readonly shown: true; readonly payload: ShownPayload }
  | { readonly shown: false; readonly reason: PreviewRefusal }

/** The count as its preview shows it, or why there is nothing to preview. */
export async function previewPage(
  services: Pick<Services, 'db'>,
  contest: Contest,
  { looked, language }: { readonly looked: Looked; readonly language: Language },
) {
  const words = wordsIn(language).publication
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  const page = {
    language,
    at: placeOf(contest),
    title: textIn(contest.titles, language),
    published: contest.resultPublishedAt !== null,
  }
  if (!looked.shown) {
    const { reason } = looked
    const why =
      reason === 'not-counted'
        ? words.notCounted(onDayAt(countAt(contest)))
        : words.preview.refusals[reason]
    return { ...page, why, preview: null }
  }
  const { payload } = looked
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
