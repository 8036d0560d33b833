import { insertCode } from '#app/data/people/codes.ts'
import { codeLifeMs, codesPerAddressAndHour } from '#app/domain/people/code.ts'
import { canonicalAddress } from '#app/domain/people/email-address.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { signInAddressKey } from './code-digits.ts'

/**
 * Sends a six-digit code to an address. The answer is the same whoever the address belongs to, also when
 * the mailbox has had its fill for the hour and gets no further letter.
 */
export async function askForSignInCode(
  services: Services,
  request: { readonly email: string; readonly language: Language },
): Promise<{ codeId: string }> {
  const now = services.now()
  const codeId = services.random.uuid(now)
  const address = canonicalAddress(request.email)
  const addressKey = await signInAddressKey(services, address)
  await services.db.$transaction(async tx => {
    const added = await insertCode(
      tx,
      {
        id: codeId,
        purpose: 'sign-in',
        contestId: null,
        addressKey,
        address: request.email,
        language: request.language,
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeLifeMs),
      },
      { since: new Date(now.getTime() - 3_600_000), most: codesPerAddressAndHour },
    )
    if (added) await enqueueMail(services, tx, { kind: 'sign-in-code', subjectId: codeId })
  })
  return { codeId }
}
