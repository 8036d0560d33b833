import type { Contest } from '#app/domain/contest/contest.ts'
import type { RejectKind } from '#app/domain/entry/rejection.ts'
import { declarations } from '#app/domain/entry/declarations.ts'
import { municipalityName, writtenLanguages } from '#app/domain/town/bilingual.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { letterText, type LetterText } from './letter.ts'

type About = {
  /** The reader's own; a bilingual town writes in both of its languages all the same. */
  readonly language: Language
  readonly contest: Contest
  readonly shopName: string
}

export function entryReceivedLetter(
  about: About & { readonly submittedAt: Date; readonly rulesHash: string; readonly link: string },
): LetterText {
  const { contest, shopName, submittedAt, rulesHash, link } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const { mail, entry, entryMail } = wordsIn(language)
    const words = mail.entryReceived
    const when = datesIn(language, contest.town.timeZone).onDayAt(submittedAt)
    const body = words.body(shopName, textIn(contest.titles, language), when, rulesHash, link)
    const agreed = declarations.map(name => `– ${entry.form[name]}`).join('\n')
    return {
      subject: words.subject(shopName),
      body: `${body}\n\n${entryMail.agreed(agreed)}`,
      from: municipalityName(contest.town, language),
    }
  })
}

/** That an entry is accepted; its number follows when all have been checked. */
export function entryAcceptedLetter(about: About): LetterText {
  const { contest, shopName } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const words = wordsIn(language).mail.entryAccepted
    const checkEnds = datesIn(language, contest.town.timeZone).until(contest.checkEndAt)
    return {
      subject: words.subject(shopName),
      body: words.body(shopName, textIn(contest.titles, language), checkEnds),
      from: municipalityName(contest.town, language),
    }
  })
}

/** Why an entry is not accepted: one of the usual reasons, the organiser's words, or both. */
export function entryRejectedLetter(
  about: About & { readonly kind: RejectKind; readonly reason: string },
): LetterText {
  const { contest, shopName, kind, reason } = about
  return letterText(writtenLanguages(contest.town, about.language), language => {
    const { mail, check } = wordsIn(language)
    const usual = kind === 'other' ? [] : [check.rejectKinds[kind]]
    const given = [...usual, reason].filter(text => text !== '').join('\n')
    return {
      subject: mail.entryRejected.subject(shopName),
      body: mail.entryRejected.body(shopName, given),
      from: municipalityName(contest.town, language),
    }
  })
}
