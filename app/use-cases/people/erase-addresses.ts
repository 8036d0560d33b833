import { eraseAddresses } from '#app/data/people/codes.ts'
import { deleteVoterSessions } from '#app/data/vote/voter-sessions.ts'
import { addressLifeMs } from '#app/domain/people/code.ts'
import { voterSessionLifeMs } from '#app/domain/vote/ballot.ts'
import type { Services } from '#app/platform/services.ts'

/**
 * Forgets the plain addresses of codes: 48 hours after they were asked for, or already when the right to
 * vote that a code opened has run out, since no letter follows then and the hour of a vote would tell
 * whose it was. Voters' sessions go with them.
 */
export async function erasePlainAddresses(services: Pick<Services, 'db' | 'now'>): Promise<void> {
  const now = services.now()
  await eraseAddresses(services.db, {
    asked: new Date(now.getTime() - addressLifeMs),
    used: new Date(now.getTime() - voterSessionLifeMs),
  })
  await deleteVoterSessions(services.db, now)
}
