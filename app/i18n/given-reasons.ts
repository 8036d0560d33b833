import type { HoldReason } from '#app/domain/result/publication.ts'
import type { Words } from './words.ts'

/**
 * A reason as it is read: the sentence of its place in the list, and what was added in words of one's own.
 * What no list has is in the words alone.
 */
export function givenReason(
  list: Readonly<Record<string, string>>,
  { code, words }: { readonly code: string | null; readonly words: string | null },
): readonly string[] {
  const listed = code === null || code === 'other' ? undefined : list[code]
  return [listed, words].flatMap(sentence => sentence || [])
}

/** What holds a contest's results: by hand for the reason that was given, by the rules for their own. */
export function holdsInWords(
  { contest, publication }: Pick<Words, 'contest' | 'publication'>,
  hand: { readonly holdCode: string | null; readonly holdReason: string | null },
  holds: readonly HoldReason[],
): readonly string[] {
  const { holdCode: code, holdReason: words } = hand
  const byHand = givenReason(publication.holdReasons, { code, words })
  return holds.flatMap(reason =>
    reason === 'held-by-organiser' && byHand.length > 0 ? byHand : contest.holdReasons[reason],
  )
}
