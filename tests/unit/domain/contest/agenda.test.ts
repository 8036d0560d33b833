import { describe, expect, it } from 'vitest'
import { agendaOf, type Desk } from '#app/domain/contest/agenda.ts'
import type { Phase, State } from '#app/domain/contest/state.ts'

const quiet: Desk = {
  entriesWaiting: 0,
  jurors: 3,
  jurorsUndeclared: 0,
  sheetsPerEntry: 3,
  holds: false,
}

describe('what an organiser has to do', () => {
  it('is to publish the call, and nothing else, while the contest is a draft', () => {
    const desk = { ...quiet, entriesWaiting: 2, jurors: 0 }

    expect(agendaOf(inPhase('draft'), desk)).toEqual([{ kind: 'publish-call' }])
  })

  it('is nothing when every entry is checked and the jury is complete', () => {
    expect(agendaOf(inPhase('voting'), quiet)).toEqual([])
  })

  it('begins with what holds the results, then the check, then the jury', () => {
    const desk = { ...quiet, entriesWaiting: 4, jurors: 2, jurorsUndeclared: 1, holds: true }

    expect(agendaOf(inPhase('check'), desk)).toEqual([
      { kind: 'decide-hold' },
      { kind: 'check-entries', count: 4 },
      { kind: 'invite-jurors', count: 1 },
      { kind: 'remind-jurors', count: 1 },
    ])
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
