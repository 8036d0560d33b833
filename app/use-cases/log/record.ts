import type { Prisma } from '#prisma'
import { insertAuditEvent } from '#app/data/log/audit.ts'
import type { Services } from '#app/platform/services.ts'

export type AuditNote = {
  readonly townId: string
  readonly contestId?: string
  /** The person who did it; left out for what the clock did. */
  readonly actorId?: string
  readonly action: string
  readonly subjectId?: string
  readonly reason?: string | null
  readonly details?: Prisma.InputJsonObject
}

/**
 * Writes who did what and why into the town's log, in the transaction of the change itself. The id of the
 * event serves letters about it.
 */
export async function record(
  services: Pick<Services, 'now' | 'random'>,
  tx: Prisma.TransactionClient,
  note: AuditNote,
): Promise<{ eventId: string }> {
  const at = services.now()
  const eventId = services.random.uuid(at)
  await insertAuditEvent(tx, {
    id: eventId,
    townId: note.townId,
    contestId: note.contestId ?? null,
    actorId: note.actorId ?? null,
    action: note.action,
    subjectId: note.subjectId ?? null,
    reason: note.reason ?? null,
    details: note.details ?? {},
    at,
    salt: services.random.bytes(32),
  })
  return { eventId }
}
