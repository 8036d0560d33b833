import { quietSince } from '#app/data/town/installation.ts'
import type { Services } from '#app/platform/services.ts'
import { giveDueNumbers } from './entry/give-numbers.ts'
import { remindJurors } from './jury/remind-jurors.ts'
import { dropOldUploads } from './entry/drop-uploads.ts'
import { dropOldHeldPhotos } from './entry/hold-photo.ts'
import { remindOfMissing } from './entry/remind-of-missing.ts'
import { sweepPhotos } from './entry/sweep-photos.ts'
import { removeUnconfirmedEntries } from './entry/remove-unconfirmed.ts'
import { eraseOldReporters } from './contest/erase-reporters.ts'
import { chainAuditEvents } from './log/chain-audit-events.ts'
import { erasePlainAddresses } from './people/erase-addresses.ts'
import { hashOldPhotos } from './photo/hash-old-photos.ts'
import { countDueContests } from './result/count-contest.ts'
import { publishDueResults } from './result/publish-result.ts'
import { noteResultLetters } from './result/result-letters.ts'
import { tellOfPublication } from './result/tell-offices.ts'
import { deleteDueVoterData } from './vote/delete-voter-data.ts'
import { sendReceipts } from './vote/send-receipts.ts'

const dueWork = [
  giveDueNumbers,
  countDueContests,
  publishDueResults,
  noteResultLetters,
  tellOfPublication,
  sendReceipts,
  remindJurors,
  chainAuditEvents,
  erasePlainAddresses,
  remindOfMissing,
  removeUnconfirmedEntries,
  dropOldHeldPhotos,
  sweepPhotos,
  dropOldUploads,
  eraseOldReporters,
  deleteDueVoterData,
  hashOldPhotos,
] as const

/** What a restored copy does too: it tells nobody anything. */
const doneByCopies: ReadonlySet<unknown> = new Set([
  chainAuditEvents,
  erasePlainAddresses,
  eraseOldReporters,
  deleteDueVoterData,
])

/**
 * Does whatever is due at this instant. Any number of processes may tick at once, and a tick that fails
 * in one thing goes on with the next; the following tick tries again. A restored copy waits with all that
 * anybody would hear of.
 */
export async function tick(services: Services): Promise<void> {
  for (const work of dueWork) {
    try {
      if (!doneByCopies.has(work) && (await quietSince(services.db))) continue
      await work(services)
    } catch (error) {
      services.log.error({ error, work: work.name }, 'Due work failed and will be tried again')
    }
  }
}
