import { describe, expect, it } from 'vitest'
import { agendaOf, type Desk, isNear } from '#app/domain/contest/agenda.ts'
import type { Phase, State } from '#app/domain/contest/state.ts'

const quiet: Desk = {
  entriesWaiting: 0,
  completionsOverdue: 0,
  entriesUndecided: 0,
  entriesAccepted: 5,
  entriesNeeded: 3,
  numbered: true,
  mailUndelivered: 0,
  jurors: 3,
  jurorsUndeclared: 0,
  jurorsBehind: 0,
  sheetsPerEntry: 3,
  entriesShortOfSheets: 0,
  votesMissing: 0,
  holds: false,
  entriesCloseNear: false,
  lockNear: false,
  voteCloseNear: false,
  objectionsUndecided: 0,
  reportsWaiting: 0,
  photosUnseen: 0,
}

describe('what an organiser has to do', () => {
  it('is to publish the call, and nothing else, while the contest is a draft', () => {
    const desk = { ...quiet, entriesWaiting: 2, jurors: 0 }

    expect(agendaOf(inPhase('draft'), desk)).toEqual([{ kind: 'publish-call' }])
  })

  it('is nothing when every entry is checked and the jury is complete', () => {
    expect(agendaOf(inPhase('voting'), quiet)).toEqual([])
  })

  it('begins with what holds the results, then the check, letters, and the jury', () => {
    const desk = {
      ...quiet,
      entriesWaiting: 4,
      entriesUndecided: 5,
      completionsOverdue: 1,
      numbered: false,
      mailUndelivered: 2,
      jurors: 2,
      jurorsUndeclared: 1,
      holds: true,
    }

    expect(agendaOf(inPhase('check'), desk)).toEqual([
      { kind: 'decide-hold' },
      { kind: 'check-entries', count: 4 },
      { kind: 'completions-overdue', count: 1 },
      { kind: 'undelivered-mail', count: 2 },
      { kind: 'invite-jurors', count: 1 },
      { kind: 'remind-jurors', count: 1 },
    ])
  })

  it('is to give the numbers when nobody waits, and then to print the posters', () => {
    const unnumbered = { ...quiet, numbered: false }

    expect(agendaOf(inPhase('check'), unnumbered)).toEqual([{ kind: 'give-numbers' }])
    expect(agendaOf(inPhase('entries'), unnumbered)).toEqual([])
    expect(agendaOf(inPhase('check'), { ...unnumbered, entriesUndecided: 1 })).toEqual([])
    expect(agendaOf(inPhase('check'), { ...unnumbered, entriesAccepted: 0 })).toEqual([
      { kind: 'entries-missing', count: 3 },
    ])
    expect(agendaOf(inPhase('check'), quiet)).toEqual([{ kind: 'print-posters' }])
  })

  it('is to look for more entries once their close is near, also counting those that wait', () => {
    const desk = { ...quiet, entriesAccepted: 1, entriesUndecided: 1 }

    expect(agendaOf(inPhase('entries'), desk)).toEqual([])
    expect(agendaOf(inPhase('entries'), { ...desk, entriesCloseNear: true })).toEqual([
      { kind: 'entries-missing', count: 1 },
    ])
  })

  it('is to press jury and voters only when the lock and the close are near', () => {
    const state = { ...inPhase('voting'), judgingOpen: true, votingOpen: true }
    const desk = { ...quiet, entriesShortOfSheets: 4, jurorsBehind: 2, votesMissing: 60 }

    expect(agendaOf(state, desk)).toEqual([])
    expect(agendaOf(state, { ...desk, lockNear: true, voteCloseNear: true })).toEqual([
      { kind: 'sheets-missing', count: 4 },
      { kind: 'jurors-behind', count: 2 },
      { kind: 'votes-missing', count: 60 },
    ])
  })

  it('is to see to letters that did not leave also after the results', () => {
    const desk = { ...quiet, mailUndelivered: 1 }

    expect(agendaOf(inPhase('results'), desk)).toEqual([{ kind: 'undelivered-mail', count: 1 }])
  })

  it('does not press jurors for their declaration before entries are closed', () => {
    expect(agendaOf(inPhase('entries'), { ...quiet, jurorsUndeclared: 3 })).toEqual([])
  })

  it('no longer asks for jurors once judging is over', () => {
    expect(agendaOf(inPhase('counting'), { ...quiet, jurors: 0 })).toEqual([])
  })

  it.each(['results', 'closed', 'cancelled'] as const)('is nothing when it is in %s', phase => {
    expect(agendaOf(inPhase(phase), { ...quiet, entriesWaiting: 1, holds: true })).toEqual([])
  })
})

it('A close is near from two days before it until it comes.', () => {
  const close = new Date('2026-09-25T13:00:00Z')

  const instants = ['2026-09-23T12:59:59.999Z', '2026-09-23T13:00:00Z', '2026-09-25T13:00:00Z']
  expect(instants.map(now => isNear(close, new Date(now)))).toEqual([false, true, false])
})

function inPhase(phase: Phase): State {
  return {
    phase,
    held: false,
    entriesOpen: false,
    votingOpen: false,
    judgingOpen: false,
    next: null,
  }
}
