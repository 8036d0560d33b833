import { z } from 'zod'

/** The marks of a sheet as the database keeps them. */
export const marksSchema = z.record(z.string(), z.union([z.int(), z.literal('unassessed')]))
