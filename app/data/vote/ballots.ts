import { z } from 'zod'
import type { Choices } from '#app/domain/vote/ballot.ts'
import type { CastBallot as LoggableBallot } from '#app/domain/log/contest-log.ts'
import type { Db } from '../db.ts'

const choicesSchema = z.record(z.string(), z.int())

export type BallotToCast = {
  readonly ballotId: string
  readonly contestId: string
  readonly voterKey: Uint8Array<ArrayBuffer>
  readonly requestKey: string
  readonly choices: Choices
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly commitment: Uint8Array<ArrayBuffer>
  /** The ballot the voter was looking at; null for a first vote. */
  readonly replaces: string | null
  readonly codeSentAt: Date
  readonly graceMs: number
  readonly receiptCodeId: string
  readonly now: Date
}

/**
 * Casts a ballot in one statement, judged by the contest's own columns: voting open, or closed for less
 * than the grace with a code sent before the close; no count yet. The voter's row points at the ballot
 * only if it pointed at the replaced one before. False when one of these is not so. The contest's row is
 * held against the count until the statement is committed.
 */
export async function insertBallot(db: Db, ballot: BallotToCast): Promise<boolean> {
  const choices = JSON.stringify(ballot.choices)
  const rows = await db.$queryRaw<{ id: string }[]>`
    with judged as (
      select c.id from contest c
      where c.id = ${ballot.contestId}::uuid and c.call_published_at is not null
        and c.cancelled_at is null and c.counted_at is null
        and c.voting_open_at <= ${ballot.now}
        and ${ballot.now} < c.voting_close_at + case
          when ${ballot.codeSentAt} < c.voting_close_at
          then make_interval(secs => ${ballot.graceMs}::float8 / 1000) else interval '0' end
      for share of c
    ), pointed as (
      insert into voter (contest_id, voter_key, current_ballot_id)
      select judged.id, ${ballot.voterKey}, ${ballot.ballotId} from judged
      where ${ballot.replaces}::text is null
        or exists (select 1 from voter where contest_id = judged.id and voter_key = ${ballot.voterKey})
      on conflict (contest_id, voter_key) do update set current_ballot_id = excluded.current_ballot_id
        where voter.current_ballot_id = ${ballot.replaces}::text
      returning contest_id
    )
    insert into ballot (id, contest_id, request_key, choices, nonce, commitment, replaces, cast_at,
      receipt_due_at, receipt_code_id)
    select ${ballot.ballotId}, contest_id, ${ballot.requestKey}::uuid, ${choices}::jsonb,
      ${ballot.nonce}, ${ballot.commitment}, ${ballot.replaces}, ${ballot.now}::timestamptz,
      ${ballot.now}::timestamptz, ${ballot.receiptCodeId}::uuid
    from pointed
    returning id`
  return rows.length === 1
}

export type CastBallot = {
  readonly id: string
  readonly choices: Choices
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly commitment: Uint8Array<ArrayBuffer>
  readonly castAt: Date
}

const ballotColumns = {
  id: true,
  choices: true,
  nonce: true,
  commitment: true,
  castAt: true,
} as const

/** The ballot that a voter's mailbox stands for now. */
export async function currentBallot(
  db: Db,
  { contestId, voterKey }: { contestId: string; voterKey: Uint8Array<ArrayBuffer> },
): Promise<CastBallot | null> {
  const row = await db.voter.findUnique({
    where: { contestId_voterKey: { contestId, voterKey } },
    select: { currentBallotId: true },
  })
  if (!row) return null
  const ballot = await db.ballot.findUniqueOrThrow({
    where: { id: row.currentBallotId },
    select: ballotColumns,
  })
  return { ...ballot, choices: choicesSchema.parse(ballot.choices) }
}

/** The ballot that a form has cast before with the same key, of the same voter. */
export async function ballotOfRequest(
  db: Db,
  at: { contestId: string; requestKey: string },
): Promise<{ id: string; commitment: Uint8Array } | null> {
  return db.ballot.findUnique({
    where: { contestId_requestKey: at },
    select: { id: true, commitment: true },
  })
}

/** How many mailboxes have voted: the only figure anybody sees before the results. Each has one ballot standing. */
export async function votersOf(db: Db, contestId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ standing: number }[]>`
    select count(*) filter (where replaces is null)::int as standing from ballot
    where contest_id = ${contestId}::uuid`
  return row?.standing ?? 0
}

/** Every ballot that was cast, also those replaced since: what the log is made from. */
export async function castBallots(db: Db, contestId: string): Promise<readonly LoggableBallot[]> {
  const rows = await db.$queryRaw<BallotRow[]>`
    select id, choices, nonce, commitment, replaces from ballot
    where contest_id = ${contestId}::uuid order by id`
  return rows.map(row => ({ ...row, choices: choicesSchema.parse(row.choices) }))
}

type BallotRow = Omit<LoggableBallot, 'choices'> & { readonly choices: unknown }

/** Ballots whose voters are owed a letter, with the address while it is known. */
export async function receiptsDue(db: Db, now: Date) {
  return db.$queryRaw<
    { id: string; contest_id: string; cast_at: Date; address: string | null; language: string }[]
  >`
    select b.id, b.contest_id::text, b.cast_at, c.address, c.language
    from ballot b join email_code c on c.id = b.receipt_code_id
    where b.receipt_due_at <= ${now} order by b.receipt_due_at limit 50`
}

/** Takes a receipt off the list; false when another process did. Its link to the address goes with it. */
export async function claimReceipt(db: Db, ballotId: string): Promise<boolean> {
  const { count } = await db.ballot.updateMany({
    where: { id: ballotId, receiptDueAt: { not: null } },
    data: { receiptDueAt: null, receiptCodeId: null },
  })
  return count === 1
}
