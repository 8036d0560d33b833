import type { Services } from '#app/platform/services.ts'
import { chainAuditEvents } from './log/chain-audit-events.ts'
import { erasePlainAddresses } from './people/erase-addresses.ts'
import { countDueContests } from './result/count-contest.ts'
import { publishDueResults } from './result/publish-result.ts'
import { sendReceipts } from './vote/send-receipts.ts'

const dueWork = [
  countDueContests,
  publishDueResults,
  sendReceipts,
  chainAuditEvents,
  erasePlainAddresses,
] as const

/**
 * Does whatever is due at this instant. Any number of processes may tick at once, and a tick that fails
 * in one thing goes on with the next; the following tick tries again.
 */
export async function tick(services: Services): Promise<void> {
  for (const work of dueWork) {
    try {
      await work(services)
    } catch (error) {
      services.log.error({ error, work: work.name }, 'Due work failed and will be tried again')
    }
  }
}
