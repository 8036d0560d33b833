import type { Timeline } from '../contest/timeline.ts'
import { fewestPhotos } from '../photo/limits.ts'
import type { PhotoKind } from '../photo/kinds.ts'
import type { Language, LocalText } from '../town/local-text.ts'
import { isOpeningKnown } from './hours.ts'

/** What a complete entry has beside what its form asked for, in the order in which it is asked for. */
export const completeParts = [
  'three-photos',
  'photo-outside',
  'photo-inside',
  'authors',
  'photo-texts',
  'story',
  'hours',
] as const
export type CompletePart = (typeof completeParts)[number]

export type EntryContent = {
  readonly stories: LocalText
  readonly hours: readonly string[]
  readonly photos: readonly {
    readonly kind: PhotoKind
    readonly author: string | null
    readonly alts: LocalText
  }[]
}

/** What an entry still lacks; stories and photo texts are asked for in the given language alone. */
export function missingOf(entry: EntryContent, language: Language): readonly CompletePart[] {
  const { photos, stories, hours } = entry
  const there: Readonly<Record<CompletePart, boolean>> = {
    'three-photos': photos.length >= fewestPhotos,
    'photo-outside': photos.some(({ kind }) => kind === 'outside'),
    'photo-inside': photos.some(({ kind }) => kind === 'inside'),
    authors: photos.length > 0 && photos.every(({ author }) => author !== null),
    'photo-texts': photos.length > 0 && photos.every(({ alts }) => Boolean(alts[language])),
    story: Boolean(stories[language]),
    hours: isOpeningKnown(hours),
  }
  return completeParts.filter(part => !there[part])
}

/** How long before an end a letter reminds of what is missing. */
export const reminderLeadMs = 3 * 86_400_000

/**
 * When a letter reminds of what is missing: three days before the entries close or, for an entry that came
 * later than that, three days before the check ends; never for one that came later still.
 */
export function reminderAt(timeline: Timeline, confirmedAt: Date): Date | null {
  const instants = [timeline.entriesCloseAt, timeline.checkEndAt].map(
    end => new Date(end.getTime() - reminderLeadMs),
  )
  return instants.find(instant => confirmedAt < instant) ?? null
}
