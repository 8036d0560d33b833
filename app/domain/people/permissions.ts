/** The offices of a town that a person may hold. */
export const townRoles = ['organiser'] as const
export type TownRole = (typeof townRoles)[number]

/** What somebody is to the record at hand. */
export type Role = TownRole | 'juror' | 'chair' | 'entrant'

export type Action =
  | 'contest.create'
  | 'contest.publish-call'
  | 'contest.edit'
  | 'contest.amend'
  | 'contest.cancel'
  | 'contest.hold'
  | 'contest.release'
  | 'contest.publish-now'
  | 'result.preview'
  | 'contest.view-desk'
  | 'town.state'
  | 'entry.check'
  | 'entry.place'
  | 'entry.enter-on-behalf'
  | 'entry.view-own'
  | 'juror.invite'
  | 'jury.declare'
  | 'jury.score'
  | 'jury.view-report'
  | 'jury.lead'
  | 'minutes.view'
  | 'town.draw-plan'
  | 'town.edit'
  | 'town.appoint'
  | 'entry.number'
  | 'mail.resend'
  | 'objection.raise'
  | 'objection.decide'
  | 'result.correct'
  | 'report.handle'
  | 'photo.check'

const table: Readonly<Record<Action, readonly Role[]>> = {
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
  'minutes.view': ['chair', 'organiser'],
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

/** Whether somebody with these roles may do this. What the hour allows is another question. */
export function may(roles: readonly Role[], action: Action): boolean {
  return roles.some(role => table[action].includes(role))
}

export const actions = Object.keys(table) as readonly Action[]
