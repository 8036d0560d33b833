import { lastSeenEveryMs } from '#app/domain/people/session.ts'
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
  readonly secondFactorAt: Date | null
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db.session.create({ data: session, select: { id: true } })
}

export type SessionOfPerson = {
  readonly sessionId: string
  readonly person: Person
  /** When the second factor was given in this browser. */
  readonly secondFactorAt: Date | null
}

/** The person of a session that is neither revoked nor run out; now and then it notes that it was seen. */
export async function personOfSession(
  db: Db,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<SessionOfPerson | null> {
  const row = await db.session.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      lastSeenAt: true,
      secondFactorAt: true,
      person: { select: { id: true, email: true, name: true, language: true } },
    },
  })
  if (!row) return null
  const longAgo = new Date(now.getTime() - lastSeenEveryMs)
  if (row.lastSeenAt <= longAgo) {
    const where = { id: row.id, lastSeenAt: { lte: longAgo } }
    await db.session.updateMany({ where, data: { lastSeenAt: now } })
  }
  return { sessionId: row.id, person: row.person, secondFactorAt: row.secondFactorAt }
}

/** Notes that the second factor was given in a browser of this person. */
export async function markSecondFactor(
  db: Db,
  session: { readonly id: string; readonly personId: string },
  now: Date,
): Promise<void> {
  await db.session.updateMany({
    where: { ...session, revokedAt: null },
    data: { secondFactorAt: now },
  })
}

/** The browsers in which somebody is signed in, the one seen last first. */
export async function sessionsOf(db: Db, personId: string, now: Date) {
  return db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}

/** Ends one of somebody's own sessions; another person's id ends nothing. */
export async function revokeSession(
  db: Db,
  session: { id: string; personId: string },
  now: Date,
): Promise<void> {
  await db.session.updateMany({ where: { ...session, revokedAt: null }, data: { revokedAt: now } })
}

/** Ends all sessions of a person but the one that is kept, if one is. */
export async function revokeSessionsOf(
  db: Db,
  personId: string,
  now: Date,
  kept: { readonly id: string } | null = null,
): Promise<void> {
  await db.session.updateMany({
    where: { personId, revokedAt: null, ...(kept ? { NOT: { id: kept.id } } : {}) },
    data: { revokedAt: now },
  })
}
