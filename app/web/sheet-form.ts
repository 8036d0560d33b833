import { z } from 'zod'
import type { Rules } from '#app/domain/contest/rules.ts'
import type { Marks } from '#app/domain/jury/scoring.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'

const headSchema = z.object({ mutationId: z.uuid(), basedOn: z.coerce.number().int().min(0) })
const markSchema = z.union([
  z.literal('unassessed'),
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
])

export type SheetForm = z.infer<typeof headSchema> & { readonly marks: Marks }

/** The marks in a sheet's form, by the criteria of the rules; null when it is not such a form. */
export function readSheetForm(form: FormData, rules: Rules): SheetForm | null {
  const head = headSchema.safeParse(Object.fromEntries(form))
  if (!head.success) return null
  const marks: Record<string, Mark> = {}
  for (const { key } of rules.criteria) {
    const value = form.get(`mark-${key}`)
    if (value === null) continue
    const mark = markSchema.safeParse(value)
    if (!mark.success) return null
    marks[key] = mark.data
  }
  return { ...head.data, marks }
}

const changeSchema = headSchema.extend({
  criterion: z.string().min(1).max(100),
  mark: z.union([markSchema, z.literal('').transform(() => null)]),
})

/** One change of a mark as a script sends it, an empty one taking it back; null when it is not one. */
export function readMarkForm(form: FormData): z.infer<typeof changeSchema> | null {
  return changeSchema.safeParse(Object.fromEntries(form)).data ?? null
}
