import { isUndelivered } from '#app/domain/mail/trouble.ts'
import type { Db } from '../db.ts'

type Desk = { readonly contestId: string; readonly townId: string }

/** Letters to voters: of them the desk learns how many, never which. */
const voterKinds = ['vote-code']

export type UndeliveredLetter = {
  readonly id: string
  readonly kind: string
  readonly dueAt: Date
  readonly lastError: string | null
  /** The shop or juror it is about, where there is one. */
  readonly about:
    | { readonly kind: 'entry'; readonly id: string; readonly name: string }
    | { readonly kind: 'juror'; readonly name: string }
    | null
}

export type Undelivered = {
  readonly letters: readonly UndeliveredLetter[]
  readonly toVoters: number
}

/** A contest's letters that should have left and did not, the oldest first; no address is among them. */
export async function undeliveredLetters(db: Db, at: Desk, now: Date): Promise<Undelivered> {
  const rows = (await unsentOf(db, at)).filter(row => isUndelivered(row, now))
  const voters = rows.filter(({ kind }) => voterKinds.includes(kind))
  const letters = rows.filter(({ kind }) => !voterKinds.includes(kind))
  const subjects = letters.map(({ subjectId }) => subjectId)
  const names = new Map([
    ...(await shopsOf(db, at, subjects)),
    ...(await jurorsOf(db, at, subjects)),
  ])
  return {
    letters: letters.map(({ id, kind, subjectId, dueAt, lastError }) => {
      return { id, kind, dueAt, lastError, about: names.get(subjectId) ?? null }
    }),
    toVoters: voters.length,
  }
}

/** The ids of a contest's letters that should have left: one of them, or all but those to voters. */
export async function lettersToResend(
  db: Db,
  at: Desk,
  asked: { readonly mailId: string | null; readonly now: Date },
): Promise<readonly string[]> {
  const rows = await unsentOf(db, at)
  return rows
    .filter(row => isUndelivered(row, asked.now) && !voterKinds.includes(row.kind))
    .filter(({ id }) => asked.mailId === null || asked.mailId === id)
    .map(({ id }) => id)
}

function unsentOf(db: Db, { contestId, townId }: Desk) {
  return db.mail.findMany({
    where: { contestId, contest: { townId }, sentAt: null },
    select: { id: true, kind: true, subjectId: true, dueAt: true, lastError: true },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
}

type Named = readonly [string, NonNullable<UndeliveredLetter['about']>]

/** A letter about an asking is about the entry that was asked. */
async function shopsOf(db: Db, at: Desk, subjects: readonly string[]): Promise<readonly Named[]> {
  const among = { in: [...subjects] }
  const rows = await db.entry.findMany({
    where: {
      contestId: at.contestId,
      OR: [{ id: among }, { completions: { some: { id: among } } }],
    },
    select: { id: true, shopName: true, completions: { select: { id: true } } },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return rows.flatMap(({ id, shopName, completions }) => {
    const about = { kind: 'entry', id, name: shopName } as const
    return [id, ...completions.map(asking => asking.id)].map(subject => [subject, about] as const)
  })
}

async function jurorsOf(db: Db, at: Desk, subjects: readonly string[]): Promise<readonly Named[]> {
  const rows = await db.juror.findMany({
    where: { contestId: at.contestId, id: { in: [...subjects] } },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
    take: 100,
  })
  return rows.map(({ id, name }) => [id, { kind: 'juror', name }])
}
