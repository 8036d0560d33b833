import { z } from 'zod'

const line = (most: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(most, `tooLong:${most}`)

/** What a shop owner fills in, with each declaration as a box of its own. */
export const entrySchema = z.object({
  requestKey: z.uuid(),
  shopName: line(80),
  category: z.string({ error: 'choose' }),
  trade: line(60),
  street: line(80),
  houseNumber: line(12),
  postCode: z
    .string({ error: 'postCode' })
    .trim()
    .regex(/^\d{4}$/, 'postCode'),
  city: line(60),
  contactName: line(80),
  phone: z
    .string({ error: 'phone' })
    .trim()
    .regex(/^\+?[\d\s/()-]{6,20}$/, 'phone'),
  story: z.string().trim().max(1200, 'tooLong:1200').default(''),
  agreeRules: z.literal('on', { error: 'mustAgree' }),
  agreePhoto: z.literal('on', { error: 'mustAgree' }),
})
export type EntryForm = z.input<typeof entrySchema>
