import { describe, expect, it } from 'vitest'
import { type Action, actions, may, type Role } from '#app/domain/people/permissions.ts'

const roles: readonly Role[] = ['organiser', 'juror', 'chair', 'entrant']

/** Who may do what, once more and by hand. */
const allowed: Readonly<Record<Action, readonly Role[]>> = {
  'contest.create': ['organiser'],
  'contest.publish-call': ['organiser'],
  'contest.hold': ['organiser', 'chair'],
  'contest.release': ['organiser'],
  'contest.publish-now': ['organiser', 'chair'],
  'result.preview': ['organiser', 'chair'],
  'contest.edit': ['organiser'],
  'contest.amend': ['organiser'],
  'contest.cancel': ['organiser'],
  'contest.view-desk': ['organiser'],
  'town.state': ['organiser'],
  'entry.check': ['organiser'],
  'entry.place': ['organiser'],
  'entry.enter-on-behalf': ['organiser'],
  'entry.view-own': ['entrant'],
  'juror.invite': ['organiser'],
  'jury.declare': ['juror', 'chair'],
  'jury.score': ['juror', 'chair'],
  'jury.view-report': ['chair'],
  'jury.lead': ['chair'],
  'minutes.view': ['organiser', 'chair'],
  'town.draw-plan': ['organiser'],
  'town.edit': ['organiser'],
  'town.appoint': ['organiser'],
  'entry.number': ['organiser'],
  'mail.resend': ['organiser'],
  'objection.raise': ['entrant'],
  'objection.decide': ['organiser'],
  'result.correct': ['organiser'],
  'report.handle': ['organiser'],
  'photo.check': ['organiser'],
}

describe('The table of permissions', () => {
  it('gives each role exactly what it needs', () => {
    const table = Object.fromEntries(
      actions.map(action => [action, roles.filter(role => may([role], action))]),
    )

    expect(table).toEqual(allowed)
  })

  it('gives somebody without a role nothing', () => {
    expect(actions.filter(action => may([], action))).toEqual([])
  })

  it('gives somebody with two roles what either may, and no more', () => {
    const both = actions.filter(action => may(['juror', 'entrant'], action))

    expect(both).toEqual(['entry.view-own', 'jury.declare', 'jury.score', 'objection.raise'])
  })
})
