import type { Db } from '../db.ts'

export type VoterSession = {
  readonly contestId: string
  readonly voterKey: Uint8Array<ArrayBuffer>
  readonly codeId: string
  readonly codeSentAt: Date
  readonly expiresAt: Date
}

export async function insertVoterSession(
  db: Db,
  session: VoterSession & { id: string; tokenHash: Uint8Array<ArrayBuffer>; createdAt: Date },
): Promise<void> {
  await db.voterSession.create({ data: session, select: { id: true } })
}

/** The voter's session behind a token, in this contest alone and while it lasts. */
export async function findVoterSession(
  db: Db,
  at: { contestId: string; tokenHash: Uint8Array<ArrayBuffer> },
  now: Date,
): Promise<VoterSession | null> {
  return db.voterSession.findFirst({
    where: { ...at, expiresAt: { gt: now } },
    select: { contestId: true, voterKey: true, codeId: true, codeSentAt: true, expiresAt: true },
  })
}

export async function deleteVoterSessions(db: Db, before: Date): Promise<number> {
  const { count } = await db.voterSession.deleteMany({ where: { expiresAt: { lte: before } } })
  return count
}
