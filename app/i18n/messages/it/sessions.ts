import type { Words } from '../../words.ts'

export const sessions = {
  title: 'Dove avete effettuato l’accesso',
  lead: 'Se non riconoscete uno di questi dispositivi, uscite da lì.',
  both: (program, system) => `${program} con ${system}`,
  unknown: 'Browser sconosciuto',
  here: 'questo browser',
  since: when => `accesso ${when}`,
  seen: when => `ultima volta ${when}`,
  endOf: browser => `Uscite da lì: ${browser}`,
  endOthers: 'Uscite da tutti gli altri',
  ended: 'Siete usciti da lì.',
} satisfies Words['sessions']
