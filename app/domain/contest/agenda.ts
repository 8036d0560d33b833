import type { State } from './state.ts'

/** Something that waits for the organiser, with how many of it. */
export type Task =
  | { readonly kind: 'publish-call' | 'decide-hold' }
  | { readonly kind: 'check-entries' | 'invite-jurors' | 'remind-jurors'; readonly count: number }

/** What stands on the desk: entries that wait for the check, the jury, and what a place asks for. */
export type Desk = {
  readonly entriesWaiting: number
  readonly jurors: number
  readonly jurorsUndeclared: number
  readonly sheetsPerEntry: number
  readonly holds: boolean
}

/**
 * What an organiser has to do at this instant, the most pressing first; empty when the contest runs by
 * itself. Jurors are asked for from the call to the end of judging, declarations once entries are closed.
 */
export function agendaOf(state: State, desk: Desk): readonly Task[] {
  if (state.phase === 'draft') return [{ kind: 'publish-call' }]
  if (['results', 'closed', 'cancelled'].includes(state.phase)) return []
  const seating = ['announced', 'entries', 'check', 'voting'].includes(state.phase)
  const missing = desk.sheetsPerEntry - desk.jurors
  const tasks: readonly (Task | false)[] = [
    desk.holds && { kind: 'decide-hold' },
    desk.entriesWaiting > 0 && { kind: 'check-entries', count: desk.entriesWaiting },
    seating && missing > 0 && { kind: 'invite-jurors', count: missing },
    ['check', 'voting'].includes(state.phase) &&
      desk.jurorsUndeclared > 0 && { kind: 'remind-jurors', count: desk.jurorsUndeclared },
  ]
  return tasks.filter(task => task !== false)
}
