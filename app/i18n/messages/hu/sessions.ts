import type { Words } from '../../words.ts'

export const sessions = {
  title: 'Hol van bejelentkezve',
  lead: 'Ha valamelyiket nem ismeri, jelentkezzen ki ott.',
  both: (program, system) => `${program}, rendszer: ${system}`,
  unknown: 'Ismeretlen böngésző',
  here: 'ez a böngésző',
  since: when => `bejelentkezés: ${when}`,
  seen: when => `utoljára: ${when}`,
  endOf: browser => `Kijelentkezés ott: ${browser}`,
  endOthers: 'Kijelentkezés mindenhol máshol',
  ended: 'Ott kijelentkezett.',
} satisfies Words['sessions']
