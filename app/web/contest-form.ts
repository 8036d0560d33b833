import { z } from 'zod'
import { cards } from '#app/domain/contest/cards.ts'
import { presets } from '#app/domain/contest/presets.ts'
import { isSlug } from '#app/domain/town/town.ts'
import { dayOf } from '#app/domain/town/zoned-time.ts'

const title = z.string().trim().max(120, 'tooLong:120')

/** The five questions of a new contest. */
export const contestSchema = z.object({
  requestKey: z.uuid(),
  title: z.string({ error: 'required' }).pipe(title.min(1, 'required')),
  titleEnglish: title.default(''),
  slug: z.string({ error: 'slug' }).trim().refine(isSlug, 'slug'),
  holiday: z
    .string({ error: 'date' })
    .transform(text => dayOf(text))
    .refine(day => day !== null, 'date'),
  preset: z.enum(presets, { error: 'choose' }),
  card: z.enum(cards, { error: 'choose' }),
})
export type ContestForm = z.input<typeof contestSchema>
