import {
  findUnsentMail,
  isMailKind,
  type MailKind,
  markMailFailed,
  markMailSent,
} from '#app/data/mail/mails.ts'
import { quietSince } from '#app/data/town/installation.ts'
import type { Services } from '#app/platform/services.ts'
import { checkWriters } from './check-writers.ts'
import { contestWriters } from './contest-writers.ts'
import { entryWriters } from './entry-writers.ts'
import { juryWriters } from './jury-writers.ts'
import { organiserWriters } from './organiser-writers.ts'
import { ownerWriters } from './owner-writers.ts'
import { objectionWriters } from './objection-writers.ts'
import { peopleWriters } from './people-writers.ts'
import { resultWriters } from './result-writers.ts'
import { voteWriters } from './vote-writers.ts'
import type { Writer } from './writer.ts'

const writers: Readonly<Record<MailKind, Writer>> = {
  ...peopleWriters,
  ...entryWriters,
  ...checkWriters,
  ...ownerWriters,
  ...juryWriters,
  ...organiserWriters,
  ...voteWriters,
  ...resultWriters,
  ...objectionWriters,
  ...contestWriters,
}

/** Whoever restores a copy has to sign in to say that it is the real one. */
const sentByCopies: MailKind = 'sign-in-code'

/**
 * Writes a noted letter from the rows it names and hands it on. Throws when the mail server refuses, so
 * that the queue tries again; a letter whose subject is gone is marked as done. A restored copy leaves
 * letters as they are until it is released.
 */
export async function sendMail(services: Services, mailId: string): Promise<void> {
  const mail = await findUnsentMail(services.db, mailId)
  if (!mail) return
  if (!isMailKind(mail.kind)) throw new Error(`Unknown kind of mail: ${mail.kind}`)
  if (mail.kind !== sentByCopies && (await quietSince(services.db))) return
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
