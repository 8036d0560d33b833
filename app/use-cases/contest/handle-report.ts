import { saveHandled } from '#app/data/contest/irregularity-reports.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/** Notes what came of a report, once. */
export async function handleReport(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    readonly number: number
    readonly note: string
  },
): Promise<
  { readonly handled: true } | { readonly handled: false; readonly reason: 'report-handled' }
> {
  const { townId, contestId, actorId, number, note } = request
  return services.db.$transaction(async tx => {
    const report = await saveHandled(tx, request, { handledAt: services.now(), note })
    if (!report) return { handled: false, reason: 'report-handled' }
    await record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'irregularity.handled',
      subjectId: report.id,
      reason: note,
      details: { number },
    })
    return { handled: true }
  })
}
