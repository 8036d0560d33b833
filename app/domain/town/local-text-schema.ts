import { z } from 'zod'
import { languages } from './local-text.ts'

/** Apart from the texts themselves, which pages show, because browsers have no use for the schema. */
export const localTextSchema = z.partialRecord(z.enum(languages), z.string().trim().min(1))
