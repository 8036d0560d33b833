import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const overview = {
  title: 'Come procede il concorso',
  entries: (accepted, needed) =>
    plural('it', accepted, {
      one: `È stata accolta # iscrizione; ne servono almeno ${needed}.`,
      other: `Sono state accolte # iscrizioni; ne servono almeno ${needed}.`,
    }),
  byStatus: 'Iscrizioni per stato',
  allEntries: 'Tutte le iscrizioni',
  jury: 'Schede di valutazione complete',
  sheets: (juror, done, all) => `${juror}: ${done} su ${all}`,
  undeclared: juror => `${juror}: dichiarazione di imparzialità non ancora presentata`,
  votes: 'Voti',
  quorum: (votes, quorum) => `Voti verso la soglia: ${votes} su ${quorum}`,
  quorumMissing: count =>
    plural('it', count, {
      one: 'Perché i voti incidano sul punteggio totale, ne manca ancora #.',
      other: 'Perché i voti incidano sul punteggio totale, ne mancano ancora #.',
    }),
  quorumReached: 'I voti sono sufficienti per incidere sul punteggio totale.',
} satisfies Words['overview']
