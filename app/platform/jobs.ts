import { Client } from 'pg'
import PgBoss from 'pg-boss'
import type { Prisma } from '#prisma'
import type { Log } from './log.ts'

/** Work that is due at once. A payload holds the row's id and nothing else. */
export type JobName = 'send-mail'
export type JobPayload = { readonly id: string }

export type Jobs = {
  /**
   * Enqueues in the caller's transaction: the job exists if and only if the transaction commits. An urgent
   * one is done before all that wait.
   */
  readonly enqueue: (
    tx: Prisma.TransactionClient,
    name: JobName,
    payload: JobPayload,
    urgency?: 'urgent',
  ) => Promise<void>
}

export type JobWorker = Jobs & {
  readonly work: (name: JobName, handle: (payload: JobPayload) => Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

const jobNames: readonly JobName[] = ['send-mail']
const retries = { retryLimit: 8, retryDelay: 15, retryBackoff: true, expireInSeconds: 120 }

export async function openJobs(url: string, log: Log): Promise<JobWorker> {
  const boss = new PgBoss({ connectionString: url, max: 3, application_name: 'vitrina-jobs' })
  boss.on('error', error => log.error({ error }, 'The job queue reported an error'))
  await alone(url, () => makeQueues(boss)).catch(async (error: unknown) => {
    await boss.stop({ graceful: false })
    throw error
  })
  return {
    enqueue: async (tx, name, payload, urgency) => {
      const db = { executeSql: (text: string, values: unknown[]) => runIn(tx, text, values) }
      const priority = urgency === 'urgent' ? 1 : 0
      await boss.send(name, payload, { ...retries, priority, db })
    },
    work: async (name, handle) => {
      await boss.work<JobPayload>(
        name,
        { pollingIntervalSeconds: 0.5, batchSize: 1 },
        async jobs => {
          for (const job of jobs) await handle(job.data)
        },
      )
    },
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 20_000 }),
  }
}

async function makeQueues(boss: PgBoss): Promise<void> {
  await boss.start()
  for (const name of jobNames) await boss.createQueue(name)
}

/** Two processes that make the queues of a new database at the same time lock each other out. */
async function alone(url: string, work: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'vitrina-jobs' })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtextextended('vitrina-jobs', 0))")
    await work()
  } finally {
    await client.end()
  }
}

async function runIn(tx: Prisma.TransactionClient, text: string, values: unknown[]) {
  return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }
}
