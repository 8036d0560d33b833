import PgBoss from 'pg-boss'
import type { Prisma } from '#prisma'
import type { Log } from './log.ts'

/** Work that is due at once. A payload holds the row's id and nothing else. */
export type JobName = 'send-mail'
export type JobPayload = { readonly id: string }

export type Jobs = {
  /** Enqueues in the caller's transaction: the job exists if and only if the transaction commits. */
  readonly enqueue: (
    tx: Prisma.TransactionClient,
    name: JobName,
    payload: JobPayload,
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
  await boss.start()
  for (const name of jobNames) await boss.createQueue(name)
  return {
    enqueue: async (tx, name, payload) => {
      const db = { executeSql: (text: string, values: unknown[]) => runIn(tx, text, values) }
      await boss.send(name, payload, { ...retries, db })
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

async function runIn(tx: Prisma.TransactionClient, text: string, values: unknown[]) {
  return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) }
}
