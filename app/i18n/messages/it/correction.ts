import type { Words } from '../../words.ts'

export const correction = {
  title: 'Rettifica dei risultati',
  lead: 'I risultati rettificati sono una nuova versione con un motivo pubblico; la versione precedente resta accessibile a tutti. Tutti i partecipanti ricevono un messaggio.',
  current: version => `È in vigore la versione ${version}.`,
  notYet: 'Si possono rettificare solo risultati già pubblicati.',
  struck: 'Quali negozi non gareggiano più?',
  struckHelp: 'Non sono classificati, non ricevono premi e i voti per loro non sono più validi.',
  setAside: 'Le schede di valutazione di chi non contano più?',
  member: member => `Membro ${member} della commissione`,
  recognitions: 'Chi riceve un riconoscimento speciale della commissione?',
  reason: 'Motivo (sarà reso pubblico)',
  publish: 'Pubblicate i risultati rettificati',
  reasons: {
    'restored-copy':
      'Questa è una copia ripristinata, che non pubblica nulla finché non la confermate come quella vera.',
    'results-not-published': 'I risultati non sono ancora pubblicati.',
    'corrected-meanwhile':
      'Nel frattempo i risultati sono stati rettificati. Esaminate la versione in vigore e decidete di nuovo.',
    'entry-not-in-the-result': 'Il negozio scelto non gareggia.',
    'juror-not-in-the-result': 'La persona scelta non fa parte della commissione.',
    'nothing-corrected': 'Scegliete che cosa cambia rispetto alla versione in vigore.',
  },
  letter: {
    subject: contest => `I risultati sono stati rettificati: ${contest}`,
    body: (shop, contest, version, reason, link) =>
      `abbiamo pubblicato i risultati rettificati del concorso «${contest}», al quale partecipa anche il vostro negozio «${shop}». È in vigore la versione ${version}.\n\nMotivo: ${reason}\n\nRisultati:\n${link}`,
  },
} satisfies Words['correction']
