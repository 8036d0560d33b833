import { z } from 'zod'
import { type Decision, allowed, refused } from '../decision.ts'
import { localTextSchema } from '../town/local-text-schema.ts'
import type { LocalText } from '../town/local-text.ts'
import { problemsOfRules, type Rules, type RulesProblem, rulesSchema } from './rules.ts'
import {
  problemsOfTimeline,
  type Timeline,
  timelineSteps,
  type TimelineProblem,
  type TimelineStep,
} from './timeline.ts'

export type CallDraft = {
  readonly town: string
  readonly contest: string
  readonly titles: LocalText
  readonly rules: Rules
  readonly timeline: Timeline
}

export type CallProblem =
  | { readonly kind: 'rules'; readonly problem: RulesProblem }
  | { readonly kind: 'timeline'; readonly problem: TimelineProblem }
  | { readonly kind: 'title-missing' }
  | { readonly kind: 'entries-would-be-closed' }

/** Everything that must be mended before the call can be published; empty when it may be. */
export function problemsOfCall(draft: CallDraft, now: Date): readonly CallProblem[] {
  const rules = problemsOfRules(draft.rules).map(problem => ({ kind: 'rules', problem }) as const)
  const timeline = problemsOfTimeline(draft.timeline).map(
    problem => ({ kind: 'timeline', problem }) as const,
  )
  const problems: CallProblem[] = [...rules, ...timeline]
  if (Object.keys(draft.titles).length === 0) problems.push({ kind: 'title-missing' })
  if (draft.timeline.entriesCloseAt <= now) problems.push({ kind: 'entries-would-be-closed' })
  return problems
}

export type PublishCallRefusal =
  | 'call-already-published'
  | 'call-has-problems'
  | 'contest-cancelled'

export function mayPublishCall(
  facts: { readonly callPublishedAt: Date | null; readonly cancelledAt: Date | null },
  problems: readonly CallProblem[],
): Decision<PublishCallRefusal> {
  if (facts.cancelledAt) return refused('contest-cancelled')
  if (facts.callPublishedAt) return refused('call-already-published')
  return problems.length === 0 ? allowed : refused('call-has-problems')
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
})
export type FrozenRules = z.infer<typeof frozenRulesSchema>

export function freezeRules(draft: CallDraft): FrozenRules {
  const { town, contest, titles, rules, timeline } = draft
  const dates = Object.fromEntries(
    timelineSteps.map(step => [step, timeline[step].toISOString()]),
  ) as Record<TimelineStep, string>
  return { town, contest, titles, rules, dates }
}
