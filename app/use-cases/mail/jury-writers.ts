import { contestById } from '#app/data/contest/contests.ts'
import { jurorForLetter } from '#app/data/jury/jurors.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { jurorInvitationLetter } from '#app/mails/jury-letters.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to jurors. */
export const juryWriters = {
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
} satisfies Partial<Record<MailKind, Writer>>
