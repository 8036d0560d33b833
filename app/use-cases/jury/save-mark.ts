import { type SavedSheet, sheetOf } from '#app/data/jury/sheets.ts'
import { isMark, type SheetRefusal, withMark } from '#app/domain/jury/scoring.ts'
import type { Mark } from '#app/domain/jury/sheet.ts'
import type { Services } from '#app/platform/services.ts'
import { nextRevision, type SheetChange } from './next-revision.ts'
import { answerAnyway } from './save-sheet.ts'

export type MarkSaved =
  | { readonly saved: true; readonly revision: number }
  | { readonly saved: false; readonly reason: SheetRefusal; readonly sheet: SavedSheet }

/**
 * Saves one mark, or takes it back where it is null, as the next revision of the sheet with all others as
 * they are. The same mutation sent again is answered with the revision that it made the first time. One
 * made on an older revision is refused with the sheet as it is now, so that it can be made anew on that.
 */
export async function saveMark(
  services: Services,
  request: SheetChange & { readonly criterion: string; readonly mark: Mark | null },
): Promise<MarkSaved> {
  const { criterion, mark, ...change } = request
  const { contest, juror, entry, basedOn } = change
  const at = { jurorId: juror.id, entryId: entry.id }
  const sheet = await sheetOf(services.db, at)
  const known = contest.rules.criteria.some(({ key }) => key === criterion)
  const legal = mark === null ? known : isMark(contest.rules, criterion, mark)
  if (!legal) return { saved: false, reason: 'mark-not-on-scale', sheet }

  const made =
    sheet.revision === basedOn
      ? await nextRevision(services, change, withMark(sheet.marks, criterion, mark))
      : null
  const answer = made ? { saved: true as const, ...made } : await answerAnyway(services, change)
  return answer.saved ? answer : { ...answer, sheet: await sheetOf(services.db, at) }
}
