import { contestById } from '#app/data/contest/contests.ts'
import { entryForLetter } from '#app/data/entry/entering.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
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
    if (!found || found.entry.number === null) return null
    const { about, entry } = found
    const { number } = found.entry
    const { town } = about.contest
    const page = addresses.entry(placeOf(about.contest), number)
    const link = (language: Language) =>
      services.publicUrl + inLanguage(page, language, firstLanguage(town))
    return { ...entryAcceptedLetter({ ...about, number, link }), to: entry.owner.email }
  },
  'entry-rejected': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    if (!found) return null
    const { about, entry } = found
    const reason = entry.rejectReason ?? ''
    return { ...entryRejectedLetter({ ...about, reason }), to: entry.owner.email }
  },
} satisfies Partial<Record<MailKind, Writer>>

async function aboutEntry(services: Services, entryId: string) {
  const entry = await entryForLetter(services.db, entryId)
  if (!entry) return null
  const contest = await contestById(services.db, entry.contestId)
  const { shopName, owner } = entry
  return { entry, about: { language: languageOf(owner), contest, shopName } }
}
