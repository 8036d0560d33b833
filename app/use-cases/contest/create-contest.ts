import type { Temporal } from 'temporal-polyfill'
import { findContestByRequest, insertContest } from '#app/data/contest/contests.ts'
import { breaksUniqueIndex } from '#app/data/db.ts'
import type { CallWords, Contact } from '#app/domain/contest/call-words.ts'
import type { Card } from '#app/domain/contest/cards.ts'
import { isContestSlug } from '#app/domain/contest/contest.ts'
import { defaultRules, type Preset } from '#app/domain/contest/presets.ts'
import { timelineOf } from '#app/domain/contest/preset-timeline.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Town } from '#app/domain/town/town.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

export type NewContestRequest = {
  readonly town: Town
  readonly actorId: string
  readonly requestKey: string
  readonly slug: string
  readonly titles: LocalText
  readonly intros: LocalText
  readonly holiday: Temporal.PlainDate
  readonly preset: Preset
  readonly card: Card
  readonly members: number
  readonly paperBallots: boolean
  readonly words: CallWords
  readonly contact: Contact
}

export type CreateContestRefusal = 'contest-slug-not-allowed' | 'contest-slug-taken'
export type ContestCreated =
  | { readonly created: true; readonly slug: string; readonly id: string }
  | { readonly created: false; readonly reason: CreateContestRefusal }

/** Drafts a contest around the holiday. The same form sent twice drafts one. */
export async function createContest(
  services: Services,
  request: NewContestRequest,
): Promise<ContestCreated> {
  if (!isContestSlug(request.slug)) return { created: false, reason: 'contest-slug-not-allowed' }
  const now = services.now()
  const id = services.random.uuid(now)
  const { town, requestKey, slug, titles, intros, holiday, words, contact } = request
  await services.keys.makePepper(id)
  try {
    await services.db.$transaction(async tx => {
      await insertContest(tx, {
        ...timelineOf(request.preset, holiday, town.timeZone),
        id,
        townId: town.id,
        requestKey,
        slug,
        titles,
        intros,
        rules: rulesAnswered(request),
        words,
        contact,
        holidayOn: new Date(`${holiday.toString()}T00:00:00Z`),
        createdAt: now,
      })
      await record(services, tx, {
        townId: town.id,
        contestId: id,
        actorId: request.actorId,
        action: 'contest.created',
        subjectId: id,
        details: { preset: request.preset, card: request.card, holiday: holiday.toString() },
      })
    })
  } catch (error) {
    if (!breaksUniqueIndex(error)) throw error
    const first = await findContestByRequest(services.db, town.id, requestKey)
    return first ? { created: true, ...first } : { created: false, reason: 'contest-slug-taken' }
  }
  return { created: true, slug, id }
}

function rulesAnswered({ card, members, paperBallots }: NewContestRequest) {
  const rules = defaultRules(card)
  const sheetsPerEntry = Math.min(rules.jury.sheetsPerEntry, members)
  return { ...rules, jury: { ...rules.jury, members, sheetsPerEntry }, paperBallots }
}
