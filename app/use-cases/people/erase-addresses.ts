import { eraseAddresses } from '#app/data/people/codes.ts'
import { deleteVoterSessions } from '#app/data/vote/voter-sessions.ts'
import { addressLifeMs } from '#app/domain/people/code.ts'
import type { Services } from '#app/platform/services.ts'

/** Forgets the plain addresses of codes after 48 hours, and voters' sessions once they have run out. */
export async function erasePlainAddresses(services: Pick<Services, 'db' | 'now'>): Promise<void> {
  const now = services.now()
  await eraseAddresses(services.db, new Date(now.getTime() - addressLifeMs))
  await deleteVoterSessions(services.db, now)
}
