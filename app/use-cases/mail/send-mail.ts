import { contestById } from '#app/data/contest/contests.ts'
import { entryForLetter } from '#app/data/entry/entering.ts'
import { jurorForLetter } from '#app/data/jury/jurors.ts'
import {
  findUnsentMail,
  isMailKind,
  type MailKind,
  markMailFailed,
  markMailSent,
} from '#app/data/mail/mails.ts'
import { findCode } from '#app/data/people/codes.ts'
import { listTowns } from '#app/data/town/towns.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { hex } from '#app/domain/log/canonical.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import { siteLanguages } from '#app/domain/town/bilingual.ts'
import { isLanguage, type Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import {
  entryAcceptedLetter,
  entryReceivedLetter,
  entryRejectedLetter,
} from '#app/mails/entry-letters.ts'
import { jurorInvitationLetter } from '#app/mails/jury-letters.ts'
import type { LetterText } from '#app/mails/letter.ts'
import { signInCodeLetter } from '#app/mails/people-letters.ts'
import { voteCodeLetter } from '#app/mails/vote-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { codeDigits } from '../people/code-digits.ts'

type Addressed = LetterText & { readonly to: string }

/**
 * Writes a noted letter from the rows it names and hands it on. Throws when the mail server refuses, so
 * that the queue tries again; a letter whose subject is gone is marked as done.
 */
export async function sendMail(services: Services, mailId: string): Promise<void> {
  const mail = await findUnsentMail(services.db, mailId)
  if (!mail) return
  if (!isMailKind(mail.kind)) throw new Error(`Unknown kind of mail: ${mail.kind}`)
  const letter = await writers[mail.kind](services, mail.subjectId)
  const refusal = letter ? await services.mail(letter).then(() => null, reasonOf) : null
  if (refusal !== null) {
    await markMailFailed(services.db, mailId, refusal)
    services.log.warn({ mailId, reason: refusal }, 'A letter was not taken and will be tried again')
    // The queue keeps what is thrown, and the mail server's own words name the address.
    throw new Error(`Letter ${mailId} was not taken: ${refusal}`)
  }
  await markMailSent(services.db, mailId, services.now())
}

/** What a log and a queue may know of a refusal: its code, never its words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [error.name, code, responseCode].filter(part => part !== undefined).join(' ')
}

type Writer = (services: Services, subjectId: string) => Promise<Addressed | null>

const writers: Readonly<Record<MailKind, Writer>> = {
  'sign-in-code': async (services, codeId) => {
    const code = await findCode(services.db, codeId, 'sign-in')
    if (!code?.address) return null
    const digits = await codeDigits(services, codeId)
    const languages = siteLanguages(await listTowns(services.db), languageOf(code))
    return { ...signInCodeLetter(languages, digits), to: code.address }
  },
  'vote-code': async (services, codeId) => {
    const code = await findCode(services.db, codeId, 'vote')
    if (!code?.address || !code.contestId) return null
    const contest = await contestById(services.db, code.contestId)
    const digits = await codeDigits(services, codeId)
    const letter = voteCodeLetter({ language: languageOf(code), contest, code: digits })
    return { ...letter, to: code.address }
  },
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
  'juror-invitation': async (services, jurorId) => {
    const juror = await jurorForLetter(services.db, jurorId)
    if (!juror) return null
    const contest = await contestById(services.db, juror.contestId)
    const letter = jurorInvitationLetter({
      language: languageOf(juror.person),
      contest,
      name: juror.name,
      link: services.publicUrl + addresses.juryContest(placeOf(contest)),
    })
    return { ...letter, to: juror.person.email }
  },
}

async function aboutEntry(services: Services, entryId: string) {
  const entry = await entryForLetter(services.db, entryId)
  if (!entry) return null
  const contest = await contestById(services.db, entry.contestId)
  const { shopName, owner } = entry
  return { entry, about: { language: languageOf(owner), contest, shopName } }
}

function languageOf({ language }: { readonly language: string }): Language {
  return isLanguage(language) ? language : 'sl'
}
