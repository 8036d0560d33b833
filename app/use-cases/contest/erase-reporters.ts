import { contestsWithOldAddresses, eraseReporters } from '#app/data/contest/irregularity-reports.ts'
import { mayDeleteVoterData } from '#app/domain/result/objection.ts'
import type { Services } from '#app/platform/services.ts'

/** Forgets who reported something, on the day on which the voters' data go. */
export async function eraseOldReporters(services: Pick<Services, 'db' | 'now'>): Promise<void> {
  const now = services.now()
  for (const contest of await contestsWithOldAddresses(services.db, now)) {
    if (mayDeleteVoterData(contest, now).allowed) await eraseReporters(services.db, contest.id)
  }
}
