import { eventForLetter } from '#app/data/log/audit.ts'
import type { MailKind } from '#app/data/mail/mails.ts'
import { organiserForLetter } from '#app/data/people/organisers.ts'
import { townById } from '#app/data/town/towns.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { organiserInvitationLetter, secondFactorResetLetter } from '#app/mails/organiser-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { languageOf, type Writer } from './writer.ts'

/** Letters to organisers about their office; each follows from the event in the log that it is about. */
export const organiserWriters = {
  'organiser-invitation': async (services, eventId) => {
    const about = await aboutOrganiser(services, eventId)
    return about && { ...organiserInvitationLetter(about), to: about.to }
  },
  'second-factor-reset': async (services, eventId) => {
    const about = await aboutOrganiser(services, eventId)
    return about && { ...secondFactorResetLetter(about), to: about.to }
  },
} satisfies Partial<Record<MailKind, Writer>>

async function aboutOrganiser(services: Services, eventId: string) {
  const event = await eventForLetter(services.db, eventId)
  if (!event?.subjectId) return null
  const { townId, subjectId: personId } = event
  const person = await organiserForLetter(services.db, { townId, personId })
  if (!person) return null
  return {
    to: person.email,
    language: languageOf(person),
    town: await townById(services.db, townId),
    link: services.publicUrl + addresses.organiser(),
  }
}
