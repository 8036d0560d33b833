import type { Words } from '../../words.ts'

export const sessions = {
  title: 'Wo Sie eingeloggt sind',
  lead: 'Wenn Sie eines davon nicht kennen, loggen Sie sich dort aus.',
  both: (program, system) => `${program} unter ${system}`,
  unknown: 'Unbekannter Browser',
  here: 'dieser Browser',
  since: when => `eingeloggt ${when}`,
  seen: when => `zuletzt ${when}`,
  endOf: browser => `Dort ausloggen: ${browser}`,
  endOthers: 'Überall sonst ausloggen',
  ended: 'Sie haben sich dort ausgeloggt.',
} satisfies Words['sessions']
