import type { Db } from '#app/data/db.ts'
import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { recognitionsOf } from '#app/data/jury/recognitions.ts'
import { type findResult, resultVersions } from '#app/data/result/results.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import { type Language, passageIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { givenReason } from '#app/i18n/given-reasons.ts'
import { wordsIn } from '#app/i18n/words.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findResult>>>

/** What the page of results shows of one version, with the others that there are. */
export async function publishedPage(
  db: Db,
  contest: Contest,
  { found, language }: { readonly found: Found; readonly language: Language },
) {
  const { onDayAt } = datesIn(language, contest.town.timeZone)
  const { payload } = shownFileSchema.parse(JSON.parse(found.file))
  const versions = await resultVersions(db, contest.id)
  const jury = await juryNames(db, contest.id)
  return {
    rules: payload.rules.rules,
    result: payload.result,
    recusals: payload.recusals,
    members: jury.map(({ member, name }) => [member, name] as const),
    reasons: (await recognitionsOf(db, contest.id)).map(
      ({ number, reasons }) => [number, passageIn(reasons, language)] as const,
    ),
    entries: await allNumberedEntries(db, contest.id),
    version: found.version,
    versions: versions.map(({ version, reason, publishedAt }) => ({
      version,
      reason,
      publishedAt: onDayAt(publishedAt),
    })),
    publishedAt: onDayAt(found.publishedAt),
    countedAt: onDayAt(new Date(payload.countedAt)),
    early: earlyReason(contest, language),
  }
}

/** Why the results came out before their latest hour; null where they came at it. */
function earlyReason(contest: Contest, language: Language): string | null {
  const { publishNowAt, publishNowCode, publishNowReason, resultPublishedAt, resultsAt } = contest
  if (!publishNowAt || !resultPublishedAt || resultPublishedAt >= resultsAt) return null
  const { publishNowReasons } = wordsIn(language).publication
  const reason = { code: publishNowCode, words: publishNowReason }
  return givenReason(publishNowReasons, reason).join(' ')
}
