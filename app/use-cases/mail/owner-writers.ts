import { contestById } from '#app/data/contest/contests.ts'
import { entryOfCode } from '#app/data/entry/confirming.ts'
import { entryForLetter } from '#app/data/entry/entering.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { findCode } from '#app/data/people/codes.ts'
import { confirmUntil } from '#app/domain/entry/confirmation.ts'
import { missingOf } from '#app/domain/entry/missing.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import {
  entryCodeLetter,
  entryMissingLetter,
  entryWithdrawnLetter,
  onBehalfLetter,
} from '#app/mails/owner-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { codeDigits } from '../people/code-digits.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to shop owners about what is theirs to do: confirm, complete, withdraw. */
export const ownerWriters = {
  'entry-code': async (services, codeId) => {
    const code = await findCode(services.db, codeId, 'entry')
    const entry = await entryOfCode(services.db, codeId)
    if (!code?.address || !entry || entry.confirmedAt) return null
    const contest = await contestById(services.db, entry.contestId)
    const about = {
      language: languageOf(code),
      contest,
      shopName: entry.shopName,
      code: await codeDigits(services, codeId),
      link: services.publicUrl + addresses.confirmEntry(entry.id),
    }
    const letter =
      entry.enteredById === null
        ? entryCodeLetter(about)
        : onBehalfLetter({ ...about, until: confirmUntil(contest, entry) })
    return { ...letter, to: code.address }
  },
  'entry-missing': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    if (!found) return null
    const { about, ownerId, to } = found
    const entry = await ownEntry(services.db, { entryId, ownerId })
    const parts = entry ? missingOf(entry, firstLanguage(about.contest.town)) : []
    if (!entry || entry.withdrawnAt || parts.length === 0) return null
    const link = services.publicUrl + addresses.myEntry(entryId)
    return { ...entryMissingLetter({ ...about, parts, link }), to }
  },
  'entry-withdrawn': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    return found && { ...entryWithdrawnLetter(found.about), to: found.to }
  },
} satisfies Partial<Record<MailKind, Writer>>

async function aboutEntry(services: Services, entryId: string) {
  const entry = await entryForLetter(services.db, entryId)
  if (!entry) return null
  const contest = await contestById(services.db, entry.contestId)
  const { shopName, owner, ownerId } = entry
  return { about: { language: languageOf(owner), contest, shopName }, ownerId, to: owner.email }
}
