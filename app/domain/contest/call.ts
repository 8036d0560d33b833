import { z } from 'zod'
import { type Decision, allowed, refused } from '../decision.ts'
import { localTextSchema } from '../town/local-text-schema.ts'
import type { LocalText } from '../town/local-text.ts'
import type { CallProblem } from './call-problems.ts'
import { type CallWords, callWordsSchema } from './call-words.ts'
import { type Rules, rulesSchema } from './rules.ts'
import { type Timeline, timelineSteps, type TimelineStep } from './timeline.ts'

/** What the call freezes. */
export type CallDraft = {
  readonly town: string
  readonly contest: string
  readonly titles: LocalText
  readonly rules: Rules
  readonly timeline: Timeline
  readonly words: CallWords
}

export type PublishCallRefusal =
  | 'call-already-published'
  | 'call-has-problems'
  | 'contest-cancelled'

/** The call goes out once, and only when nothing is left that must be mended. */
export function mayPublishCall(
  facts: { readonly callPublishedAt: Date | null; readonly cancelledAt: Date | null },
  musts: readonly CallProblem[],
): Decision<PublishCallRefusal> {
  if (facts.cancelledAt) return refused('contest-cancelled')
  if (facts.callPublishedAt) return refused('call-already-published')
  return musts.length === 0 ? allowed : refused('call-has-problems')
}

const dateOfStep = z.iso.datetime()

/** What publishing the call freezes. Its canonical text is hashed, and the hash is printed everywhere. */
export const frozenRulesSchema = z.strictObject({
  town: z.string(),
  contest: z.string(),
  titles: localTextSchema,
  rules: rulesSchema,
  dates: z.strictObject(
    Object.fromEntries(timelineSteps.map(step => [step, dateOfStep])) as Record<
      TimelineStep,
      typeof dateOfStep
    >,
  ),
  /** The call's own words; texts frozen before there were any have none. */
  words: callWordsSchema.optional(),
})
export type FrozenRules = z.infer<typeof frozenRulesSchema>

/** The draft as it will be frozen, with its dates as texts. */
export function freezeRules(draft: CallDraft): FrozenRules {
  const { town, contest, titles, rules, timeline, words } = draft
  const dates = Object.fromEntries(
    timelineSteps.map(step => [step, timeline[step].toISOString()]),
  ) as Record<TimelineStep, string>
  return { town, contest, titles, rules, dates, words }
}
