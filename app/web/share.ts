import { allNumberedEntries, type PublicEntry, publicEntry } from '#app/data/entry/entries.ts'
import { findResult } from '#app/data/result/results.ts'
import { hasPublicVote } from '#app/domain/contest/cards.ts'
import { categoryName } from '#app/domain/contest/category-name.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import type { Rules } from '#app/domain/contest/rules.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { shownFileSchema } from '#app/domain/result/payload.ts'
import type { Result } from '#app/domain/result/result.ts'
import {
  drawing,
  mostWinners,
  type Share,
  type ShareSubject,
  type Winner,
} from '#app/domain/share/share.ts'
import { townName } from '#app/domain/town/bilingual.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { sha256 } from '#app/platform/hashing.ts'
import type { Services } from '#app/platform/services.ts'

/**
 * What is shared of a contest at this moment, and of what: results that are not published share the
 * contest. Null where there is no such entry.
 */
export async function findShare(
  services: Services,
  contest: Contest,
  subject: ShareSubject,
  language: Language,
): Promise<{ readonly subject: ShareSubject; readonly share: Share } | null> {
  const { db, now } = services
  const reader = { language, now: now() }
  if (typeof subject === 'number') {
    const entry = await publicEntry(db, contest.id, subject)
    return entry && { subject, share: shareOfEntry(contest, entry, language) }
  }
  const published = subject === 'results' ? await findResult(db, contest.id) : null
  if (!published) return { subject: 'contest', share: shareOfContest(contest, reader) }
  const { payload } = shownFileSchema.parse(JSON.parse(published.file))
  const of = {
    rules: payload.rules.rules,
    result: payload.result,
    entries: await allNumberedEntries(db, contest.id),
  }
  return {
    subject,
    share: shareOfResults(contest, of, language) ?? shareOfContest(contest, reader),
  }
}

export function shareOfContest(
  contest: Contest,
  { language, now }: { readonly language: Language; readonly now: Date },
): Share {
  const { lines, held } = wordsIn(language).share
  const state = stateAt(contest, now)
  const votes = state.votingOpen && hasPublicVote(contest.rules)
  const line = state.phase === 'voting' && !votes ? lines.judging : lines[state.phase]
  return { ...common(contest, language), kind: 'contest', line: state.held ? held : line }
}

export function shareOfEntry(contest: Contest, entry: PublicEntry, language: Language): Share {
  return { ...common(contest, language), kind: 'entry', ...shown(entry) }
}

/** Who came first in each category and whom the audience chose; null where nobody did. */
export function shareOfResults(
  contest: Contest,
  published: {
    readonly rules: Rules
    readonly result: Result
    readonly entries: readonly PublicEntry[]
  },
  language: Language,
): Share | null {
  const winners = winnersOf(published, language)
  if (winners.length === 0) return null
  return {
    ...common(contest, language),
    kind: 'results',
    winners: winners.slice(0, mostWinners),
    more: winners.length > mostWinners ? wordsIn(language).share.moreAwards : null,
  }
}

/** Where the picture of a share is to be had; the address changes with whatever stands in it. */
export function shareAddress(contest: Contest, subject: ShareSubject, share: Share): string {
  const content = Buffer.from(JSON.stringify({ drawing, share }))
  const hash = Buffer.from(sha256(content)).toString('hex').slice(0, 12)
  const path = addresses.share(placeOf(contest), subject, hash)
  return inLanguage(path, share.language, firstLanguage(contest.town))
}

function common({ town, titles }: Contest, language: Language) {
  return {
    language,
    colours: { primary: town.colourPrimary, accent: town.colourAccent },
    townName: townName(town, language),
    contestTitle: textIn(titles, language),
  }
}

function shown({ number, shopName, photos }: PublicEntry) {
  const [photo] = photos
  return { number, shopName, photo: photo ? { name: photo.name, width: photo.width } : null }
}

function winnersOf(
  { rules, result, entries }: Parameters<typeof shareOfResults>[1],
  language: Language,
): readonly Winner[] {
  const { result: words, share } = wordsIn(language)
  const several = result.categories.length > 1
  const firsts = result.categories.flatMap(({ category, awards }) => {
    const named = (award: string) =>
      several ? share.awardIn(award, categoryName(rules, category, language)) : award
    const first = awards.places.find(({ place }) => place === 1)?.entries ?? []
    return [
      ...first.map(number => ({ award: named(words.place(1)), number })),
      ...awards.audience.map(number => ({ award: named(words.audienceAward), number })),
    ]
  })
  return [...new Set(firsts.map(({ number }) => number))].flatMap(number => {
    const entry = entries.find(other => other.number === number)
    const awards = firsts.filter(first => first.number === number).map(({ award }) => award)
    return entry ? [{ award: awards.join(' · '), ...shown(entry) }] : []
  })
}
