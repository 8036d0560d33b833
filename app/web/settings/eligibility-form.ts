import { z } from 'zod'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { DraftChanges } from '#app/data/contest/drafts.ts'
import { localFrom, localText, whole } from '../typed-fields.ts'

export const eligibilitySchema = z.object({
  perimeters: localText(1200),
  kinds: localText(1200),
  oneEntryPerUnit: z.boolean().default(false),
  noJurors: z.boolean().default(false),
  leastEntries: whole(0, 1000),
})
export type EligibilityForm = z.input<typeof eligibilitySchema>

export function eligibilityShown({ words, rules }: Contest): EligibilityForm {
  return { perimeters: words.perimeters, kinds: words.kinds, ...rules.eligibility }
}

export function eligibilityChanges(
  { perimeters, kinds, ...eligibility }: z.output<typeof eligibilitySchema>,
  { words, rules }: Contest,
): DraftChanges {
  return {
    words: { ...words, perimeters: localFrom(perimeters), kinds: localFrom(kinds) },
    rules: { ...rules, eligibility },
  }
}
