import { contestLetterForMail, findAmendment } from '#app/data/contest/amendments.ts'
import { contestById } from '#app/data/contest/contests.ts'
import { testLetterForMail } from '#app/data/contest/test-letters.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import {
  contestAmendedLetter,
  contestCancelledLetter,
  testLetter,
} from '#app/mails/contest-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { codeDigits } from '../people/code-digits.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters about a contest as a whole. */
export const contestWriters = {
  'test-letter': async (services, id) => {
    const asked = await testLetterForMail(services.db, id)
    if (!asked) return null
    const contest = await contestById(services.db, asked.contestId)
    const code = await codeDigits(services, id)
    const letter = testLetter({ language: languageOf(asked.person), contest, code })
    return { ...letter, to: asked.person.email }
  },
  'contest-amended': async (services, id) => {
    const noted = await contestLetterForMail(services.db, id)
    if (!noted) return null
    const { contestId, amendment: number, person } = noted
    const amendment = await findAmendment(services.db, { contestId, number })
    if (!amendment) return null
    const contest = await contestById(services.db, contestId)
    const link = linkTo(services, contest, addresses.rules(placeOf(contest)))
    const language = languageOf(person)
    return { ...contestAmendedLetter({ language, contest, link, amendment }), to: person.email }
  },
  'contest-cancelled': async (services, id) => {
    const noted = await contestLetterForMail(services.db, id)
    if (!noted) return null
    const contest = await contestById(services.db, noted.contestId)
    const link = linkTo(services, contest, addresses.contest(placeOf(contest)))
    const language = languageOf(noted.person)
    return { ...contestCancelledLetter({ language, contest, link }), to: noted.person.email }
  },
} satisfies Partial<Record<MailKind, Writer>>

function linkTo(services: Services, { town }: Contest, page: string) {
  return (language: Language) =>
    services.publicUrl + inLanguage(page, language, firstLanguage(town))
}
