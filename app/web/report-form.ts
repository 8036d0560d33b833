import { z } from 'zod'
import { emailSchema } from '#app/domain/people/email-address.ts'

/** What somebody says of an irregularity; only that they say something is asked for. */
export const reportSchema = z.object({
  requestKey: z.uuid(),
  said: z.string({ error: 'required' }).trim().min(1, 'required').max(4000, 'tooLong:4000'),
  entry: z.coerce.number().int().optional(),
  email: emailSchema.optional(),
  /** Nobody sees this field; programs that fill in forms do. */
  trap: z.string().default(''),
})
