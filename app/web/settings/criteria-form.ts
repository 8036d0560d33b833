import { z } from 'zod'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { DraftChanges } from '#app/data/contest/drafts.ts'
import { localFrom, namedText, whole } from '../typed-fields.ts'

const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .optional()

export const criteriaSchema = z.object({
  criteria: z
    .array(
      z.object({
        key,
        names: namedText(120),
        weight: whole(0, 1000),
        assess: z.enum(['photo-or-visit', 'visit-only'], { error: 'choose' }),
      }),
    )
    .min(1, 'required')
    .max(12),
  min: whole(0, 99),
  max: whole(1, 100),
  step: whole(1, 100),
  categories: z
    .array(z.object({ key, names: namedText(80) }))
    .min(1, 'required')
    .max(12),
})
export type CriteriaForm = z.input<typeof criteriaSchema>

export function criteriaShown({ rules }: Contest): CriteriaForm {
  return { criteria: rules.criteria, categories: rules.categories, ...rules.scale }
}

export function criteriaChanges(
  form: z.output<typeof criteriaSchema>,
  { rules }: Contest,
): DraftChanges {
  const { min, max, step } = form
  const criteria = withKeys(form.criteria, 'criterion')
  const categories = withKeys(form.categories, 'category')
  return {
    rules: {
      ...rules,
      criteria: criteria.map(({ names, ...criterion }) => {
        return { ...criterion, names: localFrom(names) }
      }),
      categories: categories.map(({ names, ...category }) => {
        return { ...category, names: localFrom(names) }
      }),
      scale: { min, max, step },
      tieChain: rules.tieChain.filter(
        rule =>
          !rule.startsWith('criterion:') ||
          criteria.some(criterion => rule === `criterion:${criterion.key}`),
      ),
    },
  }
}

/** What is new gets the first free key; what was there keeps its own, by which sheets and entries know it. */
function withKeys<T extends { readonly key?: string | undefined }>(
  items: readonly T[],
  word: string,
): readonly (T & { readonly key: string })[] {
  const taken = new Set(items.map(item => item.key))
  const free = () => {
    let number = 1
    while (taken.has(`${word}-${number}`)) number++
    taken.add(`${word}-${number}`)
    return `${word}-${number}`
  }
  return items.map(item => ({ ...item, key: item.key ?? free() }))
}
