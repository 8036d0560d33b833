import { z } from 'zod'
import type { Prisma, PrismaClient } from '#prisma'

/** The client or a transaction of it: what every function here takes first. */
export type Db = PrismaClient | Prisma.TransactionClient

const cause = z.object({ kind: z.literal('UniqueConstraintViolation') })
const uniqueViolation = z.union([
  z.object({ code: z.literal('P2002') }),
  z.object({
    code: z.literal('P2010'),
    meta: z.object({ driverAdapterError: z.object({ cause }) }),
  }),
])

/** Whether a write failed because the row exists already; a statement in SQL says so in its own way. */
export function breaksUniqueIndex(error: unknown): boolean {
  return uniqueViolation.safeParse(error).success
}

/** Whether the database answers within two seconds. */
export async function isReachable(db: PrismaClient): Promise<boolean> {
  const answer = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const silence = new Promise<boolean>(resolve => {
    setTimeout(resolve, 2_000, false).unref()
  })
  return Promise.race([answer, silence])
}
