import {
  contestsToWriteAbout,
  entriesToWriteAbout,
  jurorsToWriteTo,
  markLettersNoted,
} from '#app/data/result/result-letters.ts'
import type { Services } from '#app/platform/services.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'

const mostAtOnce = 100

/**
 * Notes the letters about published results, to each entrant and each juror, in batches: the next tick goes
 * on where this one stopped. Each is noted once, however many processes tick.
 */
export async function noteResultLetters(services: Services): Promise<void> {
  for (const contestId of await contestsToWriteAbout(services.db)) {
    await services.db.$transaction(async tx => {
      const entries = await entriesToWriteAbout(tx, contestId, mostAtOnce)
      const jurors = await jurorsToWriteTo(tx, contestId, mostAtOnce)
      for (const subjectId of entries) {
        await enqueueMail(services, tx, { kind: 'results-for-entrant', subjectId })
      }
      for (const subjectId of jurors) {
        await enqueueMail(services, tx, { kind: 'results-for-juror', subjectId })
      }
      const isDone = entries.length < mostAtOnce && jurors.length < mostAtOnce
      if (isDone) await markLettersNoted(tx, contestId, services.now())
    })
  }
}
