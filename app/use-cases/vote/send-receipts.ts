import { contestById } from '#app/data/contest/contests.ts'
import { claimReceipt, receiptsDue } from '#app/data/vote/ballots.ts'
import { isLanguage } from '#app/domain/town/local-text.ts'
import { voteRecordedLetter } from '#app/mails/vote-letters.ts'
import type { Services } from '#app/platform/services.ts'

/**
 * Tells mailboxes that a vote from them was recorded, never which. A receipt is claimed before it is
 * sent, so that several processes send it once; one that cannot be sent is dropped, since the vote does
 * not depend on it.
 */
export async function sendReceipts(services: Services): Promise<number> {
  let sent = 0
  for (const due of await receiptsDue(services.db, services.now())) {
    if (!(await claimReceipt(services.db, due.id)) || !due.address) continue
    const contest = await contestById(services.db, due.contest_id)
    const language = isLanguage(due.language) ? due.language : 'sl'
    const letter = voteRecordedLetter({ language, contest, castAt: due.cast_at })
    try {
      await services.mail({ ...letter, to: due.address })
      sent++
    } catch (error) {
      services.log.warn({ error, contestId: contest.id }, 'A receipt could not be sent')
    }
  }
  return sent
}
