import type { Prisma } from '#prisma'
import { insertCode } from '#app/data/people/codes.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { codeRunsOutAt } from '#app/domain/entry/confirmation.ts'
import { codesPerAddressAndHour } from '#app/domain/people/code.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { entryAddressKey } from '../people/code-digits.ts'

/**
 * Sends the code that confirms an entry; null when the mailbox has had its fill for the hour, which nobody
 * is told.
 */
export async function sendEntryCode(
  services: Services,
  tx: Prisma.TransactionClient,
  request: {
    readonly contest: Contest
    readonly entry: { readonly submittedAt: Date; readonly enteredById: string | null }
    readonly email: string
    readonly language: Language
  },
): Promise<string | null> {
  const { contest, entry, email, language } = request
  const now = services.now()
  const codeId = services.random.uuid(now)
  const added = await insertCode(
    tx,
    {
      id: codeId,
      purpose: 'entry',
      contestId: contest.id,
      addressKey: await entryAddressKey(services, canonicalAddress(email)),
      address: email,
      language,
      createdAt: now,
      expiresAt: codeRunsOutAt(contest, entry, now),
    },
    { since: new Date(now.getTime() - 3_600_000), most: codesPerAddressAndHour },
  )
  if (!added) return null
  await enqueueMail(services, tx, { kind: 'entry-code', subjectId: codeId })
  return codeId
}
