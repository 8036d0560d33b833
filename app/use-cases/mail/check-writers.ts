import { completionForLetter } from '#app/data/entry/completions.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { completionLetter, numberedLetter } from '#app/mails/check-letters.ts'
import { drawPosters, posterFileName } from '../entry/draw-posters.ts'
import { aboutEntry } from './entry-writers.ts'
import type { Writer } from './writer.ts'

/** Letters to entrants in the course of the check. */
export const checkWriters = {
  'entry-completion': async (services, completionId) => {
    const asking = await completionForLetter(services.db, completionId)
    const found = asking && (await aboutEntry(services, asking.entryId))
    if (!found) return null
    const { text, dueAt, entryId } = asking
    const link = services.publicUrl + addresses.myEntry(entryId)
    const letter = completionLetter({ ...found.about, text, dueAt, link })
    return { ...letter, to: found.entry.owner.email }
  },
  'entry-numbered': async (services, entryId) => {
    const found = await aboutEntry(services, entryId)
    if (!found || found.entry.number === null) return null
    const { contest, shopName } = found.about
    const { number } = found.entry
    const page = addresses.entry(placeOf(contest), number)
    const link = (language: Language) =>
      services.publicUrl + inLanguage(page, language, firstLanguage(contest.town))
    const bytes = await drawPosters(services, contest, [{ number, shopName }])
    return {
      ...numberedLetter({ ...found.about, number, link }),
      to: found.entry.owner.email,
      attachments: [{ name: posterFileName(contest, number), type: 'application/pdf', bytes }],
    }
  },
} satisfies Partial<Record<MailKind, Writer>>
