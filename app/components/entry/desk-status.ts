import type { DeskStatus } from '#app/domain/entry/completion.ts'
import type { Words } from '#app/i18n/words.ts'

/** Where an entry stands, in the desk's words. */
export function deskStatusWord(
  { entry, check }: Pick<Words, 'entry' | 'check'>,
  status: DeskStatus,
): string {
  return status === 'asked' || status === 'overdue'
    ? check.statuses[status]
    : entry.statuses[status]
}
