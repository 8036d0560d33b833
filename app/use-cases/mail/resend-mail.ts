import { lockContest } from '#app/data/contest/contests.ts'
import { lettersToResend } from '#app/data/mail/undelivered.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'

/**
 * Tries again with a letter of a contest that did not leave, or with all of them but those to voters,
 * whose codes have run out; how many. A letter that has left since is not sent again.
 */
export async function resendMail(
  services: Services,
  request: {
    readonly townId: string
    readonly contestId: string
    readonly actorId: string
    /** Null stands for all. */
    readonly mailId: string | null
  },
): Promise<number> {
  const { townId, contestId, actorId, mailId } = request
  return services.db.$transaction(async tx => {
    await lockContest(tx, request)
    const letters = await lettersToResend(tx, request, { mailId, now: services.now() })
    if (letters.length === 0) return 0
    for (const id of letters) await services.jobs.enqueue(tx, 'send-mail', { id })
    await record(services, tx, {
      townId,
      contestId,
      actorId,
      action: 'mail.resent',
      subjectId: mailId ?? contestId,
      details: { letters: letters.length },
    })
    return letters.length
  })
}
