import { lockContest } from '#app/data/contest/contests.ts'
import { publicEntry } from '#app/data/entry/entries.ts'
import { deleteRecognition, recognitionsOf, saveRecognition } from '#app/data/jury/recognitions.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { mayRecognise, type RecogniseRefusal } from '#app/domain/jury/chair.ts'
import type { LocalText } from '#app/domain/town/local-text.ts'
import type { Services } from '#app/platform/services.ts'
import { record } from '../log/record.ts'
import type { ChairAct } from './chair-act.ts'

export type Recognised =
  | { readonly done: true }
  | { readonly done: false; readonly reason: RecogniseRefusal }

/**
 * The chair records the jury's special recognition of an entry with its reasons, gives it other reasons, or
 * where there are none takes it back.
 */
export async function recogniseEntry(
  services: Services,
  request: ChairAct & { readonly number: number; readonly reasons: LocalText | null },
): Promise<Recognised> {
  const { contestId, actorId, number, reasons } = request
  const now = services.now()
  return services.db.$transaction(async tx => {
    const contest = await lockContest(tx, request)
    const entry = await publicEntry(tx, contestId, number)
    const others = (await recognitionsOf(tx, contestId)).filter(one => one.number !== number)
    const decision = mayRecognise(stateAt(contest, now), {
      others: reasons ? others.length : 0,
      inTheRunning: entry !== null,
    })
    if (!decision.allowed) return { done: false, reason: decision.reason }
    if (!entry) throw new Error(`Entry ${number} is in the running and cannot be found`)

    const { id: entryId } = entry
    if (reasons) await saveRecognition(tx, { entryId, contestId, reasons, recognisedAt: now })
    else if (!(await deleteRecognition(tx, { entryId, contestId }))) return { done: true }
    await record(services, tx, {
      townId: contest.town.id,
      contestId,
      actorId,
      action: reasons ? 'entry.recognised' : 'entry.recognition-taken-back',
      subjectId: entryId,
      details: { entry: number },
    })
    return { done: true }
  })
}
