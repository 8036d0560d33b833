import type { Rules } from '../contest/rules.ts'
import { type Decision, allowed, refused } from '../decision.ts'

/** Who may look at a count before the public: an organiser of the town, or the chair of the jury. */
export type Office = 'organiser' | 'chair'

export type PreviewRefusal =
  | 'contest-cancelled'
  | 'results-published'
  | 'not-counted'
  | 'chair-alone'

/** A count is looked at between itself and the results, by the chair and by those the rules name besides. */
export function mayPreview(
  contest: {
    readonly rules: Pick<Rules, 'preview'>
    readonly countedAt: Date | null
    readonly resultPublishedAt: Date | null
    readonly cancelledAt: Date | null
  },
  office: Office,
): Decision<PreviewRefusal> {
  if (contest.cancelledAt) return refused('contest-cancelled')
  if (contest.resultPublishedAt) return refused('results-published')
  if (!contest.countedAt) return refused('not-counted')
  const named = office === 'chair' || contest.rules.preview === 'chair-and-organisers'
  return named ? allowed : refused('chair-alone')
}
