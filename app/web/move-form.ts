import { z } from 'zod'
import type { Contest } from '#app/domain/contest/contest.ts'
import { daysLater, moveReasons, type Moves } from '#app/domain/contest/moves.ts'
import { timelineSteps } from '#app/domain/contest/timeline.ts'
import { instantTyped } from '#app/domain/town/zoned-time.ts'
import { localText, optionalText, whole } from './typed-fields.ts'

/** Putting off the ceremony, or one step, each with a reason. */
export const moveSchema = z.object({
  intent: z.enum(['postpone', 'propose', 'move']),
  days: whole(1, 90).optional(),
  /** From when the days count: the ceremony as the form showed it, so that sent twice it moves once. */
  ceremony: z.iso.datetime().optional(),
  step: z.enum(timelineSteps).optional(),
  'to-day': optionalText(10),
  'to-time': optionalText(5),
  why: z.enum(moveReasons, { error: 'choose' }),
  words: localText(600),
})

type MovesTyped =
  | { readonly kind: 'steps'; readonly moves: Moves }
  | { readonly kind: 'ceremony'; readonly to: Date }

/** What the form moves where; null where no instant was typed. */
export function movesTyped(
  form: z.output<typeof moveSchema>,
  { town, ceremonyAt }: Contest,
): MovesTyped | null {
  const { intent, days, step, ceremony } = form
  const typed = instantTyped(form['to-day'] ?? '', form['to-time'] ?? '', town.timeZone)
  if (intent === 'postpone') {
    if (typed) return { kind: 'ceremony', to: typed }
    if (days === undefined) return null
    const from = ceremony ? new Date(ceremony) : ceremonyAt
    return { kind: 'ceremony', to: daysLater(from, days, town.timeZone) }
  }
  return typed && step ? { kind: 'steps', moves: { [step]: typed } } : null
}
