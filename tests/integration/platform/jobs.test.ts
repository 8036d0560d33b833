import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type JobWorker, openJobs } from '#app/platform/jobs.ts'
import { enqueueMail } from '#app/use-cases/mail/enqueue-mail.ts'
import { testDatabase } from '#tests/support/database.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const { db, url } = testDatabase()
let services: TestServices
let jobs: JobWorker
let complaints: unknown[]
beforeEach(async () => {
  services = testServices(db)
  complaints = []
  jobs = await openJobs(url, { ...services.log, error: facts => void complaints.push(facts) })
})
afterEach(() => jobs.stop())

const letter = () =>
  ({ kind: 'sign-in-code', subjectId: services.random.uuid(services.now()) }) as const

test('A letter noted in a transaction is delivered when it commits, and never when it does not.', async () => {
  const delivered: string[] = []
  await jobs.work('send-mail', async ({ id }) => void delivered.push(id))
  const sending = { ...services, jobs }

  const takenBack = db.$transaction(async tx => {
    await enqueueMail(sending, tx, letter())
    throw new Error('The form was refused')
  })
  await expect(takenBack).rejects.toThrow('The form was refused')
  await db.$transaction(tx => enqueueMail(sending, tx, letter()))
  await vi.waitFor(() => expect(delivered).toHaveLength(1), { timeout: 30_000, interval: 100 })

  const mails = await db.mail.findMany({ select: { id: true } })
  expect(mails).toEqual(delivered.map(id => ({ id })))
  const queued = await db.$queryRaw`select data from pgboss.job where name = 'send-mail'`
  expect(queued).toEqual(delivered.map(id => ({ data: { id } })))
  expect(complaints).toEqual([])
})

test('A letter that could not be sent is tried again later.', async () => {
  await db.$transaction(tx => enqueueMail({ ...services, jobs }, tx, letter()))
  let tries = 0

  await jobs.work('send-mail', async () => {
    tries++
    throw new Error('The mail server is away')
  })
  const rows = () =>
    db.$queryRaw`select state::text, retry_count, start_after > now() as later from pgboss.job`
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ state: 'retry' }]), {
    timeout: 30_000,
    interval: 100,
  })

  expect(tries).toBe(1)
  expect(await rows()).toEqual([{ state: 'retry', retry_count: 0, later: true }])
})

test('A code for which somebody waits passes the letters that go to everybody.', async () => {
  const sending = { ...services, jobs }
  const subjectId = () => services.random.uuid(services.now())
  for (let juror = 1; juror <= 5; juror++) {
    const thanks = { kind: 'results-for-juror', subjectId: subjectId() } as const
    await db.$transaction(tx => enqueueMail(sending, tx, thanks))
  }
  await db.$transaction(tx => enqueueMail(sending, tx, letter()))
  const delivered: string[] = []

  await jobs.work('send-mail', async ({ id }) => void delivered.push(id))
  await vi.waitFor(() => expect(delivered).toHaveLength(6), { timeout: 30_000, interval: 100 })

  const code = await db.mail.findFirstOrThrow({ where: { kind: 'sign-in-code' } })
  expect(delivered[0]).toBe(code.id)
})
