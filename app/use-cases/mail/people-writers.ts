import type { MailKind } from '#app/data/mail/mails.ts'
import { findCode } from '#app/data/people/codes.ts'
import { listTowns } from '#app/data/town/towns.ts'
import { siteLanguages } from '#app/domain/town/bilingual.ts'
import { signInCodeLetter } from '#app/mails/people-letters.ts'
import { codeDigits } from '../people/code-digits.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to whoever signs in. */
export const peopleWriters = {
  'sign-in-code': async (services, codeId) => {
    const code = await findCode(services.db, codeId, 'sign-in')
    if (!code?.address) return null
    const digits = await codeDigits(services, codeId)
    const languages = siteLanguages(await listTowns(services.db), languageOf(code))
    return { ...signInCodeLetter(languages, digits), to: code.address }
  },
} satisfies Partial<Record<MailKind, Writer>>
