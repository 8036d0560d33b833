import { stateAt } from '#app/domain/contest/state.ts'
import { recusalOf } from '#app/data/jury/recusals.ts'
import { revisionOfMutation } from '#app/data/jury/sheets.ts'
import { isMark, type Marks, mayScore, type SheetRefusal } from '#app/domain/jury/scoring.ts'
import type { Services } from '#app/platform/services.ts'
import { nextRevision, type SheetChange } from './next-revision.ts'

export type SheetSaved =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly reason: SheetRefusal }

/**
 * Saves a juror's marks for an entry as the next revision of the sheet. The same mutation sent twice is
 * saved once; marks given on an older revision are refused, so that nothing newer is overwritten.
 */
export async function saveSheet(
  services: Services,
  { marks, ...change }: SheetChange & { readonly marks: Marks },
): Promise<SheetSaved> {
  const { rules } = change.contest
  const legal = Object.entries(marks).every(([key, mark]) => isMark(rules, key, mark))
  if (!legal) return { saved: false, reason: 'mark-not-on-scale' }
  const saved = await nextRevision(services, change, marks)
  return saved ? { saved: true, revision: saved.revision } : answerAnyway(services, change)
}

/** What a change is answered that made no revision: the one that it made before, or why it may not. */
export async function answerAnyway(
  services: Services,
  { contest, juror, entry, mutationId }: SheetChange,
): Promise<SheetSaved> {
  const at = { jurorId: juror.id, entryId: entry.id }
  const before = await revisionOfMutation(services.db, { ...at, mutationId })
  if (before) return { saved: true, revision: before.revision }
  const now = services.now()
  const recused = (await recusalOf(services.db, at)) !== null
  const decision = mayScore(
    stateAt(contest, now),
    { ...juror, recused },
    contest.judgingOpenAt,
    now,
  )
  return { saved: false, reason: decision.allowed ? 'sheet-changed-meanwhile' : decision.reason }
}
