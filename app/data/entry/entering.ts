import type { RejectKind } from '#app/domain/entry/rejection.ts'
import type { Shop } from '#app/domain/entry/shop.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'
import type { PhotoFile } from '../photo/photos.ts'

export type NewEntry = Shop & {
  readonly id: string
  readonly contestId: string
  readonly ownerId: string
  readonly requestKey: string
  readonly stories: LocalText
  readonly agreedRulesHash: Uint8Array<ArrayBuffer>
  readonly submittedAt: Date
  readonly confirmedAt?: Date
  readonly codeId?: string | null
  readonly enteredById?: string
  readonly askedBy?: string
}

export type NewPhoto = PhotoFile & {
  readonly id: string
  readonly contestId: string
  readonly position: number
  readonly alts: LocalText
  readonly createdAt: Date
  readonly kind?: string
  readonly author?: string | null
  readonly requestKey?: string
}

/** Adds an entry; a second one with the same request key breaks the unique index. */
export async function insertEntry(db: Db, entry: NewEntry): Promise<void> {
  await db.entry.create({ data: entry, select: { id: true } })
}

export async function findEntryByRequest(
  db: Db,
  at: { contestId: string; ownerId: string; requestKey: string },
): Promise<{ id: string } | null> {
  return db.entry.findFirst({
    where: { ...at, confirmedAt: { not: null } },
    select: { id: true },
  })
}

const undecided = {
  confirmedAt: { not: null },
  acceptedAt: null,
  rejectedAt: null,
  withdrawnAt: null,
} as const

/** Accepts an entry; false when it was decided meanwhile. */
export async function markAccepted(
  db: Db,
  at: { entryId: string; contestId: string },
  now: Date,
): Promise<boolean> {
  const { count } = await db.entry.updateMany({
    where: { id: at.entryId, contestId: at.contestId, ...undecided },
    data: { acceptedAt: now },
  })
  return count === 1
}

export async function markRejected(
  db: Db,
  at: { entryId: string; contestId: string },
  rejection: { at: Date; kind: RejectKind; reason: string },
): Promise<boolean> {
  const { count } = await db.entry.updateMany({
    where: { id: at.entryId, contestId: at.contestId, ...undecided },
    data: { rejectedAt: rejection.at, rejectKind: rejection.kind, rejectReason: rejection.reason },
  })
  return count === 1
}

/** What the letters to an entrant need to know. */
export async function entryForLetter(db: Db, entryId: string) {
  return db.entry.findUnique({
    where: { id: entryId },
    select: {
      id: true,
      contestId: true,
      ownerId: true,
      number: true,
      shopName: true,
      submittedAt: true,
      rejectKind: true,
      rejectReason: true,
      agreedRulesHash: true,
      owner: { select: { email: true, language: true } },
    },
  })
}
