import type { Db } from '../db.ts'

/** Notes that the results were asked for before their latest hour; call with the contest's row locked. */
export async function savePublishNow(
  db: Db,
  contestId: string,
  asked: { at: Date; code: string; words: string | null },
): Promise<void> {
  await db.contest.update({
    where: { id: contestId },
    data: {
      publishNowAt: asked.at,
      publishNowCode: asked.code,
      publishNowReason: asked.words,
      publicVersion: { increment: 1 },
    },
    select: { id: true },
  })
}
