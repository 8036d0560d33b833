import type { Prisma } from '#prisma'
import type { CallWords, Contact } from '#app/domain/contest/call-words.ts'
import type { Rules } from '#app/domain/contest/rules.ts'
import type { Timeline } from '#app/domain/contest/timeline.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Db } from '../db.ts'

/** What a draft can be changed in; what is left out stays. */
export type DraftChanges = {
  readonly titles?: LocalText
  readonly intros?: LocalText
  readonly rules?: Rules
  readonly words?: CallWords
  readonly contact?: Contact
  readonly timeline?: Timeline
  /** Written as 2026-09-20. */
  readonly holiday?: string
}

export async function updateDraft(db: Db, contestId: string, changes: DraftChanges): Promise<void> {
  const { timeline, holiday, ...texts } = changes
  const data = {
    ...(texts as { readonly [name in keyof typeof texts]: Prisma.InputJsonObject }),
    ...timeline,
    ...(holiday ? { holidayOn: new Date(`${holiday}T00:00:00Z`) } : {}),
  }
  await db.contest.update({
    where: { id: contestId, callPublishedAt: null },
    data,
    select: { id: true },
  })
}

export async function markMailTested(db: Db, contestId: string, at: Date): Promise<void> {
  await db.contest.update({
    where: { id: contestId },
    data: { mailTestedAt: at },
    select: { id: true },
  })
}

/** The short names that the contests of a town have. */
export async function slugsOfTown(db: Db, townId: string): Promise<readonly string[]> {
  const rows = await db.contest.findMany({
    where: { townId },
    select: { slug: true },
    orderBy: { slug: 'asc' },
    take: 1000,
  })
  return rows.map(({ slug }) => slug)
}
