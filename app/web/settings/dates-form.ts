import { z } from 'zod'
import type { Contest } from '#app/domain/contest/contest.ts'
import { timelineOf } from '#app/domain/contest/preset-timeline.ts'
import { presets } from '#app/domain/contest/presets.ts'
import { type Timeline, timelineSteps, type TimelineStep } from '#app/domain/contest/timeline.ts'
import { dayAt, dayOf, instantTyped, wallTimeAt } from '#app/domain/town/zoned-time.ts'
import type { DraftChanges } from '#app/data/contest/drafts.ts'

const day = z.string({ error: 'date' }).refine(typed => dayOf(typed) !== null, 'date')
const time = z.string({ error: 'date' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'date')

type DateFields = Record<`${TimelineStep}-day` | `${TimelineStep}-time`, typeof time>

/** A day and a time of the wall clock for each step. */
export const datesSchema = z.object(
  Object.fromEntries(
    timelineSteps.flatMap(step => [
      [`${step}-day`, day],
      [`${step}-time`, time],
    ]),
  ) as DateFields,
)
export type DatesForm = z.input<typeof datesSchema>

export const proposalSchema = z.object({
  holiday: day,
  preset: z.enum(presets, { error: 'choose' }),
})

export function datesShown(contest: Contest): DatesForm {
  const { timeZone } = contest.town
  return Object.fromEntries(
    timelineSteps.flatMap(step => [
      [`${step}-day`, dayAt(contest[step], timeZone)],
      [`${step}-time`, wallTimeAt(contest[step], timeZone)],
    ]),
  ) as DatesForm
}

export function datesChanges(form: z.output<typeof datesSchema>, { town }: Contest): DraftChanges {
  const instants = timelineSteps.map(step => {
    const instant = instantTyped(form[`${step}-day`], form[`${step}-time`], town.timeZone)
    if (!instant) throw new Error(`The form let a time of ${step} through`)
    return [step, instant] as const
  })
  return { timeline: Object.fromEntries(instants) as unknown as Timeline }
}

/** The dates of a preset in place of those that were there. */
export function proposedChanges(
  { holiday, preset }: z.output<typeof proposalSchema>,
  { town }: Contest,
): DraftChanges {
  const date = dayOf(holiday)
  if (!date) throw new Error(`The form let ${holiday} through`)
  return { holiday, timeline: timelineOf(preset, date, town.timeZone) }
}
