import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { juryForMinutes } from '#app/data/jury/minutes.ts'
import { recognitionsOf } from '#app/data/jury/recognitions.ts'
import { recusalsWithReasons } from '#app/data/jury/recusals.ts'
import { countPayload } from '#app/data/result/results.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { shownPayloadSchema } from '#app/domain/result/payload.ts'
import { mayPreview, type Office } from '#app/domain/result/preview.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { writtenLanguages } from '#app/domain/town/bilingual.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { minutesPdf } from '#app/print/minutes.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/**
 * The minutes of a contest's jury as a PDF in the languages of the town; null before the count, and before
 * the results for whom the rules do not let look at it. Such an early look is written into the town's log.
 */
export async function viewMinutes(
  services: Services,
  look: { readonly contest: Contest; readonly actorId: string; readonly office: Office },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { contest, actorId, office } = look
  if (!contest.countedAt) return null
  if (!contest.resultPublishedAt && !mayPreview(contest, office).allowed) return null
  const { db } = services
  const at = { contestId: contest.id, townId: contest.town.id }
  const count = await countPayload(db, contest.id)
  const { result, recognitions } = shownPayloadSchema.parse(JSON.parse(count.payload))
  const entries = await allNumberedEntries(db, contest.id)
  const reasons = await recognitionsOf(db, contest.id)
  const minutes = {
    contest,
    countedAt: contest.countedAt,
    hash: hex(count.sha256),
    result,
    shopNames: new Map(entries.map(({ number, shopName }) => [number, shopName])),
    jury: await juryForMinutes(db, at),
    recusals: await recusalsWithReasons(db, at),
    recognitions: reasons.filter(({ number }) => recognitions.includes(number)),
  }
  if (!contest.resultPublishedAt) {
    await db.$transaction(tx =>
      record(services, tx, {
        ...at,
        actorId,
        action: 'result.viewed',
        subjectId: contest.id,
        details: { what: 'minutes' },
      }),
    )
  }
  return minutesPdf(minutes, { languages: languagesOf(contest), at: services.now() })
}

function languagesOf({ town }: Contest): readonly [Language, ...Language[]] {
  const [first = firstLanguage(town), ...others] = writtenLanguages(town, firstLanguage(town))
  return [first, ...others]
}
