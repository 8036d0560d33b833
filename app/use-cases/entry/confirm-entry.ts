import { contestById } from '#app/data/contest/contests.ts'
import { entryToConfirm, markConfirmed, saveCode } from '#app/data/entry/confirming.ts'
import { mayConfirm } from '#app/domain/entry/confirmation.ts'
import type { CodeRefusal } from '#app/domain/people/code.ts'
import { isLanguage, type Language } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { openSession } from '../people/sign-in.ts'
import { spendCode } from '../people/spend-code.ts'
import { sendEntryCode } from './entry-code.ts'

export type EntryConfirmed =
  | { readonly confirmed: true; readonly token: Uint8Array<ArrayBuffer> }
  | { readonly confirmed: false; readonly reason: CodeRefusal | 'entries-closed' | 'entry-unknown' }

/**
 * Confirms an entry by the code that was sent to its address, and signs its owner in. A shop that was
 * entered on its behalf agrees to the rules only now.
 */
export async function confirmEntry(
  services: Services,
  attempt: { readonly entryId: string; readonly typed: string; readonly userAgent: string },
): Promise<EntryConfirmed> {
  const { entryId, typed, userAgent } = attempt
  const now = services.now()
  const entry = await entryToConfirm(services.db, entryId)
  if (!entry) return { confirmed: false, reason: 'entry-unknown' }
  if (entry.confirmedAt) return { confirmed: false, reason: 'code-used' }
  const { contestId, codeId } = entry
  const contest = await contestById(services.db, contestId)
  const decision = mayConfirm(contest, entry, now)
  if (!decision.allowed) return { confirmed: false, reason: decision.reason }
  if (codeId === null) return { confirmed: false, reason: 'code-run-out' }
  const spent = await spendCode(services, { codeId, purpose: 'entry', contestId, typed })
  if (!spent.opened) return { confirmed: false, reason: spent.reason }

  const hash = entry.enteredById === null ? null : contest.rulesHash
  const agreed = hash ? { agreedRulesHash: new Uint8Array(hash) } : {}
  const { id: ownerId, email } = entry.owner
  await services.db.$transaction(async tx => {
    if (!(await markConfirmed(tx, entryId, { at: now, ...agreed }))) return
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId: ownerId,
      action: 'entry.submitted',
      subjectId: entryId,
    })
    await enqueueMail(services, tx, { kind: 'entry-received', subjectId: entryId })
  })
  const language = isLanguage(spent.code.language) ? spent.code.language : 'sl'
  const { token } = await openSession(services, { email, language, userAgent })
  return { confirmed: true, token }
}

/**
 * Sends another code for an entry that waits to be confirmed; the one before opens nothing any more. The
 * answer is the same when the mailbox has had its fill for the hour.
 */
export async function askForEntryCode(
  services: Services,
  request: { readonly entryId: string; readonly language: Language },
): Promise<{ asked: true } | { asked: false; reason: 'entries-closed' | 'entry-unknown' }> {
  const { entryId, language } = request
  const entry = await entryToConfirm(services.db, entryId)
  if (!entry || entry.confirmedAt) return { asked: false, reason: 'entry-unknown' }
  const contest = await contestById(services.db, entry.contestId)
  const decision = mayConfirm(contest, entry, services.now())
  if (!decision.allowed) return { asked: false, reason: decision.reason }
  const { email } = entry.owner
  await services.db.$transaction(async tx => {
    const codeId = await sendEntryCode(services, tx, { contest, entry, email, language })
    if (codeId !== null) await saveCode(tx, entryId, codeId)
  })
  return { asked: true }
}
