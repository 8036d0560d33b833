import type { State } from './state.ts'

/** Something that waits for the organiser, with how many of it. */
export type Task =
  | { readonly kind: 'publish-call' | 'decide-hold' | 'give-numbers' | 'print-posters' }
  | { readonly kind: CountedTask; readonly count: number }

type CountedTask =
  | 'check-entries'
  | 'check-photos'
  | 'completions-overdue'
  | 'undelivered-mail'
  | 'decide-objections'
  | 'handle-reports'
  | 'entries-missing'
  | 'invite-jurors'
  | 'remind-jurors'
  | 'sheets-missing'
  | 'jurors-behind'
  | 'votes-missing'

/** What stands on the desk: entries, letters, the jury, and what places and the vote ask for. */
export type Desk = {
  /** Entries that nobody has looked at, or that were completed since. */
  readonly entriesWaiting: number
  readonly completionsOverdue: number
  /** Entries in the check's hands or their owner's: all that are undecided. */
  readonly entriesUndecided: number
  readonly entriesAccepted: number
  readonly entriesNeeded: number
  readonly numbered: boolean
  readonly mailUndelivered: number
  readonly jurors: number
  readonly jurorsUndeclared: number
  readonly jurorsBehind: number
  readonly sheetsPerEntry: number
  /** Accepted entries with fewer complete sheets than a place asks for. */
  readonly entriesShortOfSheets: number
  readonly votesMissing: number
  readonly holds: boolean
  readonly objectionsUndecided: number
  readonly reportsWaiting: number
  /** Photos of entries in the running that nobody has looked at. */
  readonly photosUnseen: number
  /** Whether the close of entries, the sheets' lock and the close of the vote are near. */
  readonly entriesCloseNear: boolean
  readonly lockNear: boolean
  readonly voteCloseNear: boolean
}

/** From so long before a close on, what is missing for it is pressing. */
const nearMs = 48 * 3_600_000

/** Whether a closing instant lies ahead, two days or less. */
export function isNear(close: Date, now: Date): boolean {
  return now < close && close.getTime() - now.getTime() <= nearMs
}

/**
 * What an organiser has to do at this instant, the most pressing first; empty when the contest runs by
 * itself. Jurors are asked for from the call to the end of judging, declarations once entries are closed;
 * missing entries, sheets and votes when their close is near. What people wrote waits until it is answered.
 */
export function agendaOf(state: State, desk: Desk): readonly Task[] {
  const { phase } = state
  if (phase === 'draft') return [{ kind: 'publish-call' }]
  const letters = [
    count('decide-objections', desk.objectionsUndecided),
    count('handle-reports', desk.reportsWaiting),
    phase !== 'cancelled' && count('undelivered-mail', desk.mailUndelivered),
  ]
  if (['results', 'closed', 'cancelled'].includes(phase)) return listed(letters)
  return listed([
    desk.holds && { kind: 'decide-hold' },
    ...ofEntries(state, desk),
    ...letters,
    ...ofJury(state, desk),
    state.votingOpen && desk.voteCloseNear && count('votes-missing', desk.votesMissing),
  ])
}

type Perhaps = Task | false

function ofEntries({ phase }: State, desk: Desk): readonly Perhaps[] {
  const closed = !['announced', 'entries'].includes(phase)
  const numberable = desk.entriesAccepted > 0 && desk.entriesUndecided === 0 && !desk.numbered
  const few = desk.entriesNeeded - desk.entriesAccepted - desk.entriesUndecided
  return [
    count('check-entries', desk.entriesWaiting),
    ['entries', 'check'].includes(phase) && count('check-photos', desk.photosUnseen),
    count('completions-overdue', desk.completionsOverdue),
    closed && numberable && { kind: 'give-numbers' },
    phase === 'check' && desk.numbered && desk.entriesAccepted > 0 && { kind: 'print-posters' },
    (desk.entriesCloseNear || phase === 'check') && count('entries-missing', few),
  ]
}

function ofJury({ phase, judgingOpen }: State, desk: Desk): readonly Perhaps[] {
  const seating = ['announced', 'entries', 'check', 'voting'].includes(phase)
  const declaring = ['check', 'voting'].includes(phase)
  const locking = judgingOpen && desk.lockNear
  return [
    seating && count('invite-jurors', desk.sheetsPerEntry - desk.jurors),
    declaring && count('remind-jurors', desk.jurorsUndeclared),
    locking && count('sheets-missing', desk.entriesShortOfSheets),
    locking && count('jurors-behind', desk.jurorsBehind),
  ]
}

function count(kind: CountedTask, many: number): Perhaps {
  return many > 0 && { kind, count: many }
}

function listed(tasks: readonly Perhaps[]): readonly Task[] {
  return tasks.filter(task => task !== false)
}
