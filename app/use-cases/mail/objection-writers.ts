import { contestById } from '#app/data/contest/contests.ts'
import { reportForLetter } from '#app/data/contest/irregularity-reports.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { correctionLetter } from '#app/data/result/corrections.ts'
import { objectionForLetter } from '#app/data/result/objections.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import type { Language } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import {
  irregularityReportedLetter,
  objectionDecidedLetter,
  objectionReceivedLetter,
  resultCorrectedLetter,
} from '#app/mails/objection-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters about objections, what came of them, and reports of irregularities. */
export const objectionWriters = {
  'objection-received': async (services, objectionId) => {
    const found = await aboutObjection(services, objectionId)
    if (!found) return null
    const { about, objection } = found
    const link = services.publicUrl + addresses.objection(objection.entryId)
    const letter = objectionReceivedLetter({ ...about, ...objection, link })
    return { ...letter, to: objection.entry.owner.email }
  },
  'objection-decided': async (services, objectionId) => {
    const found = await aboutObjection(services, objectionId)
    if (!found || found.objection.granted === null) return null
    const { about, objection } = found
    const { number, granted } = found.objection
    const answer = objection.answer ?? ''
    const letter = objectionDecidedLetter({ ...about, number, granted, answer })
    return { ...letter, to: objection.entry.owner.email }
  },
  'result-corrected': async (services, letterId) => {
    const found = await correctionLetter(services.db, letterId)
    if (!found) return null
    const contest = await contestById(services.db, found.contestId)
    const { owner, shopName } = found.entry
    const page = addresses.results(placeOf(contest))
    const letter = resultCorrectedLetter({
      language: languageOf(owner),
      contest,
      shopName,
      version: found.version,
      reason: found.result.reason ?? '',
      link: (language: Language) =>
        services.publicUrl + inLanguage(page, language, firstLanguage(contest.town)),
    })
    return { ...letter, to: owner.email }
  },
  'irregularity-reported': async (services, reportId) => {
    const found = await reportForLetter(services.db, reportId)
    if (!found || found.organisers.length === 0) return null
    const contest = await contestById(services.db, found.contestId)
    const letter = irregularityReportedLetter({
      contest,
      language: firstLanguage(contest.town),
      number: found.number,
      link: services.publicUrl + addresses.deskReports(placeOf(contest)),
    })
    return { ...letter, to: found.organisers.join(', ') }
  },
} satisfies Partial<Record<MailKind, Writer>>

async function aboutObjection(services: Services, objectionId: string) {
  const objection = await objectionForLetter(services.db, objectionId)
  if (!objection) return null
  const contest = await contestById(services.db, objection.contestId)
  const { shopName, owner } = objection.entry
  return { objection, about: { language: languageOf(owner), contest, shopName } }
}
