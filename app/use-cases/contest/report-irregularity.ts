import { insertReport, reportOfRequest } from '#app/data/contest/irregularity-reports.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

/** Takes a report of anybody under its number and tells the organisers. The same form sent twice is one. */
export async function reportIrregularity(
  services: Services,
  request: {
    readonly contest: Contest
    readonly requestKey: string
    readonly said: string
    readonly entryNumber: number | null
    readonly email: string | null
  },
): Promise<{ readonly number: number }> {
  const now = services.now()
  const { contest, ...report } = request
  const contestId = contest.id
  return services.db.$transaction(async tx => {
    const before = await reportOfRequest(tx, { contestId, requestKey: report.requestKey })
    if (before) return before
    const id = services.random.uuid(now)
    const number = await insertReport(tx, { ...report, id, contestId, receivedAt: now })
    await enqueueMail(services, tx, { kind: 'irregularity-reported', subjectId: id, contestId })
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      action: 'irregularity.reported',
      subjectId: id,
      details: { number },
    })
    return { number }
  })
}
