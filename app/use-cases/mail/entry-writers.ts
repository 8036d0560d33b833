import { contestById } from '#app/data/contest/contests.ts'
import { entryForLetter } from '#app/data/entry/entering.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { rejectKindOf } from '#app/domain/entry/rejection.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import {
  entryAcceptedLetter,
  entryReceivedLetter,
  entryRejectedLetter,
} from '#app/mails/entry-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to the owners of entered shops. */
export const entryWriters = {
  'entry-received': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    if (!found) return null
    const { about, entry } = found
    const link = services.publicUrl + addresses.myEntry(entryId)
    const rulesHash = hex(entry.agreedRulesHash)
    const letter = entryReceivedLetter({
      ...about,
      submittedAt: entry.submittedAt,
      rulesHash,
      link,
    })
    return { ...letter, to: entry.owner.email }
  },
  'entry-accepted': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    // Whoever has a number by now learns with it that the entry is accepted.
    if (!found || found.entry.number !== null) return null
    const { about, entry } = found
    return { ...entryAcceptedLetter(about), to: entry.owner.email }
  },
  'entry-rejected': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    if (!found) return null
    const { about, entry } = found
    const kind = rejectKindOf(entry.rejectKind)
    const letter = entryRejectedLetter({ ...about, kind, reason: entry.rejectReason ?? '' })
    return { ...letter, to: entry.owner.email }
  },
} satisfies Partial<Record<MailKind, Writer>>

/** An entry with what every letter about it says; null when it is gone. */
export async function aboutEntry(services: Services, entryId: string) {
  const entry = await entryForLetter(services.db, entryId)
  if (!entry) return null
  const contest = await contestById(services.db, entry.contestId)
  const { shopName, owner } = entry
  return { entry, about: { language: languageOf(owner), contest, shopName } }
}
