/** The usual reasons for turning an entry away; with "other" the organiser's own words say it. */
export const rejectKinds = [
  'outside-area',
  'not-eligible',
  'not-completed',
  'entered-twice',
  'photo-unfit',
  'other',
] as const
export type RejectKind = (typeof rejectKinds)[number]

/** The reason that a text names; "other" for what is none of them. */
export function rejectKindOf(text: string | null): RejectKind {
  return rejectKinds.find(kind => kind === text) ?? 'other'
}

/** A usual reason stands for itself; any other needs words. */
export function isReasonGiven({ kind, words }: { kind: RejectKind; words: string }): boolean {
  return kind !== 'other' || words !== ''
}
