import type { Prisma } from '#prisma'
import type { AuditContent, ChainLink } from '#app/domain/log/audit-chain.ts'
import type { Db } from '../db.ts'

export type NewAuditEvent = {
  readonly id: string
  readonly townId: string
  readonly contestId: string | null
  readonly actorId: string | null
  readonly action: string
  readonly subjectId: string | null
  readonly reason: string | null
  readonly details: Prisma.InputJsonObject
  readonly at: Date
  readonly salt: Uint8Array<ArrayBuffer>
}

export async function insertAuditEvent(db: Db, event: NewAuditEvent): Promise<void> {
  await db.auditEvent.create({ data: event, select: { id: true } })
}

/** Which town's event it is and whom it is about, for a letter that follows from it. */
export async function eventForLetter(db: Db, id: string) {
  return db.auditEvent.findUnique({ where: { id }, select: { townId: true, subjectId: true } })
}

export async function townsWithLooseEvents(db: Db): Promise<readonly string[]> {
  const rows = await db.auditEvent.findMany({
    where: { sequence: null },
    distinct: ['townId'],
    select: { townId: true },
    orderBy: { townId: 'asc' },
    take: 100,
  })
  return rows.map(row => row.townId)
}

/** Takes the right to continue a town's chain until the transaction ends; false when another has it. */
export async function claimChain(tx: Prisma.TransactionClient, townId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ claimed: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('audit-chain:' || ${townId}, 0)) as claimed`
  return row?.claimed === true
}

export async function lastLink(db: Db, townId: string) {
  const row = await db.auditEvent.findFirst({
    where: { townId, sequence: { not: null } },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, chainHash: true },
  })
  if (row?.sequence == null || row.chainHash === null) return null
  return { sequence: row.sequence, chainHash: row.chainHash }
}

export type LooseEvent = AuditContent & { readonly salt: Uint8Array | null }

export async function looseEvents(db: Db, townId: string): Promise<readonly LooseEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: { townId, sequence: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      contestId: true,
      actorId: true,
      action: true,
      subjectId: true,
      reason: true,
      details: true,
      at: true,
      salt: true,
    },
  })
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

export async function saveLink(db: Db, id: string, link: ChainLink): Promise<void> {
  await db.auditEvent.update({
    where: { id },
    data: {
      sequence: link.sequence,
      contentHash: new Uint8Array(link.contentHash),
      chainHash: new Uint8Array(link.chainHash),
    },
    select: { id: true },
  })
}

export async function chainOf(db: Db, townId: string): Promise<readonly ChainLink[]> {
  const rows = await db.auditEvent.findMany({
    where: { townId, sequence: { not: null } },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, contentHash: true, chainHash: true },
  })
  return rows.map(row => ({
    sequence: row.sequence ?? 0,
    contentHash: row.contentHash ?? new Uint8Array(),
    chainHash: row.chainHash ?? new Uint8Array(),
  }))
}
