import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const undelivered = {
  title: 'Messaggi non inviati',
  lead: 'Messaggi di questo concorso che sarebbero dovuti partire e non sono partiti. Per alcune ore il server continua a provare da solo.',
  none: 'Tutti i messaggi sono partiti.',
  to: 'A chi',
  kind: 'Messaggio',
  since: 'Da quando',
  trouble: 'Perché',
  kinds: {
    'entry-received': 'ricevuta dell’iscrizione',
    'entry-accepted': 'avviso di iscrizione accolta',
    'entry-rejected': 'avviso di iscrizione respinta',
    'entry-completion': 'richiesta di integrazione',
    'entry-numbered': 'numero e locandina',
    'juror-invitation': 'invito nella commissione',
    'entry-code': 'codice che conferma un’iscrizione',
    'entry-missing': 'promemoria di ciò che manca a un’iscrizione',
    'entry-withdrawn': 'conferma di un ritiro',
    'juror-reminder-48': 'promemoria alla giuria due giorni prima della chiusura',
    'juror-reminder-4': 'promemoria alla giuria quattro ore prima della chiusura',
    'juror-reopened': 'avviso di valutazioni riaperte',
    'juror-removed': 'avviso della revoca di un giurato',
    'publication-notice': 'avviso sulla pubblicazione dei risultati',
    'results-for-entrant': 'risultati per un partecipante',
    'results-for-juror': 'risultati per un giurato',
    'objection-received': 'conferma di un reclamo',
    'objection-decided': 'decisione su un reclamo',
    'result-corrected': 'avviso di risultati corretti',
    'irregularity-reported': 'avviso di un’irregolarità segnalata',
    'test-letter': 'messaggio di prova',
    'contest-amended': 'avviso di una modifica del bando',
    'contest-cancelled': 'avviso di annullamento del concorso',
  },
  otherKind: 'altro messaggio',
  troubles: {
    waits: 'È ancora in attesa di invio.',
    'address-refused':
      'Il server di posta non accetta l’indirizzo: controllate che sia scritto correttamente.',
    'asked-to-wait': 'Il server di posta del destinatario chiede di riprovare più tardi.',
    'no-connection': 'Il server di posta non è raggiungibile.',
    'sender-refused':
      'Il server di posta non accetta la nostra password: avvisate l’amministratore.',
    unknown: 'Il server di posta non ha preso in consegna il messaggio.',
  },
  toVoters: count =>
    plural('it', count, {
      one: 'Anche # codice di voto non è partito. I codici non si rinviano, perché scadono entro mezz’ora.',
      other:
        'Anche # codici di voto non sono partiti. I codici non si rinviano, perché scadono entro mezz’ora.',
    }),
  resendTo: to => `Inviate di nuovo: ${to}`,
  resendAll: 'Inviate di nuovo tutti',
  again: count =>
    plural('it', count, {
      one: '# messaggio è di nuovo in viaggio.',
      other: '# messaggi sono di nuovo in viaggio.',
    }),
} satisfies Words['undelivered']
