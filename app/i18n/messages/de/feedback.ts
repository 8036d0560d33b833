import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const feedback: Words['feedback'] = {
  title: 'Rückmeldung',
  lead: contest => `${contest}. Diese Zahlen sehen nur Sie.`,
  link: 'Rückmeldung der Jury und des Publikums',
  back: 'Meine Anmeldung',
  notYet: when =>
    `Die Rückmeldung steht hier, sobald die Ergebnisse veröffentlicht sind, spätestens ${when}.`,
  later: 'Die Rückmeldung steht hier, sobald die Ergebnisse veröffentlicht sind.',
  notCounted: 'Diese Anmeldung war nicht unter den bewerteten, deshalb gibt es keine Rückmeldung.',
  awarded: awards => `Herzlichen Glückwunsch! Sie haben erhalten: ${awards}.`,
  strongest: criterion =>
    `Im Vergleich mit den anderen haben Sie der Jury beim Kriterium „${criterion}“ am besten gefallen.`,
  kind: 'Danke für Ihre Teilnahme: Jedes gepflegte Schaufenster macht die Stadt schöner.',
  place: (place, all) =>
    plural('de', all, {
      one: `Sie haben Platz ${place} von # Geschäft erreicht.`,
      other: `Sie haben Platz ${place} von # Geschäften erreicht.`,
    }),
  unplaced: {
    'too-few-sheets': 'Ohne Platz: Die Jury hat nicht genug vollständige Bögen abgegeben.',
    'nothing-assessed': 'Ohne Platz: Die Jury konnte nichts bewerten.',
    'no-votes': 'Ohne Platz: Es gab keine gezählten Stimmen.',
    'out-of-competition': 'Sie haben außer Konkurrenz teilgenommen.',
  },
  sheets: count =>
    plural('de', count, {
      one: '# Bewertungsbogen wurde gezählt.',
      other: '# Bewertungsbögen wurden gezählt.',
    }),
  criteria: 'Mittelwerte nach Kriterien',
  scale: (min, max) => `Skala von ${min} bis ${max}.`,
  own: 'Sie',
  all: 'Alle in der Kategorie',
  withheld: 'zu wenige Noten',
  whyWithheld:
    'Ein Mittelwert aus weniger als drei Noten wird nicht gezeigt, damit niemand erschließen kann, wie ein einzelnes Jurymitglied bewertet hat.',
}
