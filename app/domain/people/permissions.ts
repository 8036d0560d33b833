/** The offices of a town that a person may hold. */
export const townRoles = ['organiser'] as const
export type TownRole = (typeof townRoles)[number]

/** What somebody is to the record at hand. */
export type Role = TownRole | 'juror' | 'chair' | 'entrant'

export type Action =
  | 'contest.create'
  | 'contest.publish-call'
  | 'contest.hold'
  | 'contest.view-desk'
  | 'town.state'
  | 'entry.check'
  | 'entry.place'
  | 'entry.view-own'
  | 'juror.invite'
  | 'jury.declare'
  | 'jury.score'
  | 'jury.view-report'
  | 'town.draw-plan'

const table: Readonly<Record<Action, readonly Role[]>> = {
  'contest.create': ['organiser'],
  'contest.publish-call': ['organiser'],
  'contest.hold': ['organiser'],
  'contest.view-desk': ['organiser'],
  'town.state': ['organiser'],
  'entry.check': ['organiser'],
  'entry.place': ['organiser'],
  'entry.view-own': ['entrant'],
  'juror.invite': ['organiser'],
  'jury.declare': ['juror', 'chair'],
  'jury.score': ['juror', 'chair'],
  'jury.view-report': ['chair'],
  'town.draw-plan': ['organiser'],
}

/** Whether somebody with these roles may do this. What the hour allows is another question. */
export function may(roles: readonly Role[], action: Action): boolean {
  return roles.some(role => table[action].includes(role))
}

export const actions = Object.keys(table) as readonly Action[]
