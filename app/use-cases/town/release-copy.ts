import { unsentMailIds } from '#app/data/mail/mails.ts'
import { endQuiet } from '#app/data/town/installation.ts'
import { listTowns } from '#app/data/town/towns.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/**
 * Says of a restored copy that it is the real one now: counting, publishing and mailing go on, letters that
 * waited first. Each town has it in its log. False when the installation is not quiet.
 */
export async function releaseCopy(services: Services, actorId?: string): Promise<boolean> {
  return services.db.$transaction(async tx => {
    if (!(await endQuiet(tx))) return false
    for (const { id: townId } of await listTowns(tx)) {
      await record(services, tx, {
        townId,
        action: 'installation.released',
        ...(actorId === undefined ? {} : { actorId }),
      })
    }
    for (const id of await unsentMailIds(tx)) await services.jobs.enqueue(tx, 'send-mail', { id })
    return true
  })
}
