import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '#prisma'

export type Database = PrismaClient
/** The client or a transaction of it: what every function of data/ takes first. */
export type Db = PrismaClient | Prisma.TransactionClient

export function connect(url: string, connections = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    // Idle connections that break (a restarted server) are replaced without a word.
    keepAlive: true,
  })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } })
}
