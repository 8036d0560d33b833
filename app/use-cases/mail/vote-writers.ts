import { contestById } from '#app/data/contest/contests.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { findCode } from '#app/data/people/codes.ts'
import { voteCodeLetter } from '#app/mails/vote-letters.ts'
import { codeDigits } from '../people/code-digits.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to whoever votes. */
export const voteWriters = {
  'vote-code': async (services, codeId) => {
    const code = await findCode(services.db, codeId, 'vote')
    if (!code?.address || !code.contestId) return null
    const contest = await contestById(services.db, code.contestId)
    const digits = await codeDigits(services, codeId)
    const letter = voteCodeLetter({ language: languageOf(code), contest, code: digits })
    return { ...letter, to: code.address }
  },
} satisfies Partial<Record<MailKind, Writer>>
