import type { Prisma } from '#prisma'
import { insertAmendment, lastAmendment } from '#app/data/contest/amendments.ts'
import type { Amendment } from '#app/domain/contest/amendment.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { canonicalJson, hex, utf8 } from '#app/domain/log/canonical.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import { tellPeople } from './tell-people.ts'

type Content = Pick<Amendment, 'reason' | 'moves' | 'words' | 'contact'>

/**
 * Adds the next amendment to the chain that begins with the frozen rules, makes it hold and tells those
 * whom it concerns; in the transaction that has locked the contest.
 */
export async function appendAmendment(
  services: Services,
  tx: Prisma.TransactionClient,
  amending: {
    readonly contest: Contest
    readonly actorId: string
    readonly content: Content
    readonly held: Parameters<typeof insertAmendment>[2]
  },
): Promise<{ readonly number: number }> {
  const { contest, actorId, content, held } = amending
  const now = services.now()
  const last = await lastAmendment(tx, contest.id)
  const previous = last?.sha256 ?? contest.rulesHash
  if (!previous) throw new Error(`The rules of contest ${contest.id} were never frozen`)
  const number = (last?.number ?? 0) + 1
  const amendment: Amendment = {
    format: 1,
    town: contest.town.slug,
    contest: contest.slug,
    number,
    at: now.toISOString(),
    previous: hex(previous),
    ...content,
  }
  const text = canonicalJson(amendment)
  const sha256 = services.hashing.sha256(utf8(text))
  await insertAmendment(tx, { contestId: contest.id, number, text, sha256, at: now }, held)
  await tellPeople(services, tx, { contestId: contest.id, amendment: number })
  await record(services, tx, {
    townId: contest.town.id,
    contestId: contest.id,
    actorId,
    action: content.moves.length > 0 ? 'contest.dates-moved' : 'contest.amended',
    subjectId: contest.id,
    details: { number, sha256: hex(sha256), steps: content.moves.map(({ step }) => step) },
  })
  return { number }
}
