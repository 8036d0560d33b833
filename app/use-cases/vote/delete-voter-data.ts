import { deleteVoters, voterDataDue } from '#app/data/vote/voter-data.ts'
import { mayDeleteVoterData } from '#app/domain/result/objection.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/**
 * On the day that the call names, and when every objection is decided, destroys the key under which mailboxes
 * are known and deletes the rows made with it. The result and its proof stay as they are; the town's log keeps
 * when that was and how many voters there were.
 */
export async function deleteDueVoterData(
  services: Pick<Services, 'db' | 'keys' | 'log' | 'now' | 'random'>,
): Promise<void> {
  const now = services.now()
  for (const due of await voterDataDue(services.db, now)) {
    if (!mayDeleteVoterData(due, now).allowed) continue
    const { contestId, townId } = due
    // Before the note, so that a process that ends in between leaves the rest to the next one.
    if (!(await services.keys.destroyPepper(contestId))) {
      services.log.error({ contestId }, 'A setting still gives the pepper of a contest: remove it')
    }
    await services.db.$transaction(async tx => {
      const voters = await deleteVoters(tx, contestId, now)
      if (voters === null) return
      const action = 'contest.voter-data-deleted'
      await record(services, tx, { townId, contestId, action, details: { voters } })
    })
  }
}
