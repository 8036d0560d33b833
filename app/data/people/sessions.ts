import type { Db } from '../db.ts'
import type { Person } from './people.ts'

export type NewSession = {
  readonly id: string
  readonly personId: string
  readonly tokenHash: Uint8Array<ArrayBuffer>
  readonly userAgent: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db.session.create({ data: session, select: { id: true } })
}

/** The person of a session that is neither revoked nor run out. */
export async function personOfSession(
  db: Db,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ sessionId: string; person: Person } | null> {
  const row = await db.session.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      person: { select: { id: true, email: true, name: true, language: true } },
    },
  })
  return row && { sessionId: row.id, person: row.person }
}

export async function revokeSession(
  db: Db,
  session: { id: string; personId: string },
  now: Date,
): Promise<void> {
  await db.session.updateMany({ where: { ...session, revokedAt: null }, data: { revokedAt: now } })
}

export async function revokeSessionsOf(db: Db, personId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } })
}
