import { contestById } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { jurorForLetter } from '#app/data/jury/jurors.ts'
import { roundOfJuror } from '#app/data/jury/round.ts'
import { reopeningForLetter } from '#app/data/jury/seats.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { countRound, roundStateOf } from '#app/domain/jury/round.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import {
  jurorInvitationLetter,
  jurorReminderLetter,
  jurorRemovedLetter,
  sheetsReopenedLetter,
} from '#app/mails/jury-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { languageOf, type Writer } from './writer.ts'

/** Before the sheets are locked, to whoever has not signed off by the time it is written. */
const reminder: Writer = async (services, jurorId) => {
  const found = await aboutJuror(services, jurorId)
  if (!found || found.juror.signedOffAt || found.juror.removedAt) return null
  const { about, juror } = found
  if (services.now() >= about.contest.judgingCloseAt) return null
  const of = await roundOfJuror(services.db, jurorId)
  const entries = await publicEntries(services.db, about.contest.id)
  const states = entries.map(({ id }) => roundStateOf(about.contest.rules, of(id)))
  const letter = jurorReminderLetter({ ...about, left: countRound(states).open })
  return { ...letter, to: juror.person.email }
}

/** Letters to jurors. */
export const juryWriters = {
  'juror-invitation': async (services, jurorId) => {
    const found = await aboutJuror(services, jurorId)
    if (!found) return null
    const { about, juror } = found
    return { ...jurorInvitationLetter({ ...about, name: juror.name }), to: juror.person.email }
  },
  'juror-reminder-48': reminder,
  'juror-reminder-4': reminder,
  'juror-reopened': async (services, reopeningId) => {
    const reopening = await reopeningForLetter(services.db, reopeningId)
    const found = reopening && (await aboutJuror(services, reopening.jurorId))
    if (!found) return null
    const { about, juror } = found
    const letter = sheetsReopenedLetter({ ...about, reason: reopening.reason })
    return { ...letter, to: juror.person.email }
  },
  'juror-removed': async (services, jurorId) => {
    const found = await aboutJuror(services, jurorId)
    if (!found?.juror.removeReason) return null
    const { about, juror } = found
    const letter = jurorRemovedLetter({ ...about, reason: juror.removeReason ?? '' })
    return { ...letter, to: juror.person.email }
  },
} satisfies Partial<Record<MailKind, Writer>>

async function aboutJuror(services: Services, jurorId: string) {
  const juror = await jurorForLetter(services.db, jurorId)
  if (!juror) return null
  const contest = await contestById(services.db, juror.contestId)
  const link = services.publicUrl + addresses.juryContest(placeOf(contest))
  return { juror, about: { language: languageOf(juror.person), contest, link } }
}
