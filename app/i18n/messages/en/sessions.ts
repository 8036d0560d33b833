import type { Words } from '../../words.ts'

export const sessions = {
  title: 'Where you are signed in',
  lead: 'If you do not know one of these, sign out there.',
  both: (program, system) => `${program} on ${system}`,
  unknown: 'Unknown browser',
  here: 'this browser',
  since: when => `signed in ${when}`,
  seen: when => `last seen ${when}`,
  endOf: browser => `Sign out there: ${browser}`,
  endOthers: 'Sign out everywhere else',
  ended: 'You have signed out there.',
} satisfies Words['sessions']
