import type { Prisma, PrismaClient } from '#prisma'

/** The client or a transaction of it: what every function here takes first. */
export type Db = PrismaClient | Prisma.TransactionClient

/** Whether a write failed because the row exists already. */
export function breaksUniqueIndex(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002'
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
