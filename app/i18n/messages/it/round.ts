import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const round = {
  filter: {
    label: 'Quali negozi',
    all: 'Tutti',
    open: 'Ancora aperti',
    'come-back': 'Da rivedere',
    complete: 'Valutati',
    aside: 'Senza punteggi',
  },
  noneHere: 'Non ci sono negozi di questo tipo.',
  scale: {
    poor: 'insufficiente',
    weak: 'carente',
    good: 'buono',
    'very-good': 'molto buono',
    outstanding: 'eccellente',
  },
  previous: 'Negozio precedente',
  saving: 'Salvataggio …',
  kept: 'Tutti i punteggi sono salvati.',
  keptPartly: 'Salvato. Mancano ancora alcuni punteggi.',
  notKept:
    'Il punteggio non è ancora salvato. Quando la connessione sarà tornata, premete «Salvate i punteggi».',
  notSent:
    'Non è stato inviato perché manca la connessione. Quello che ha inserito è ancora qui: lo invii di nuovo quando torna.',
  note: {
    label: 'Nota privata',
    help: 'La vedete solo voi, anche dopo la fine della valutazione.',
    save: 'Salvate la nota',
    saved: 'La nota è stata salvata.',
  },
  aside: {
    comeBack: 'Chiuso, tornerò',
    comingBack: 'Avete annotato che tornerete.',
    leave: 'Lasciate senza punteggi',
    left: 'Avete lasciato questo negozio senza punteggi. Una scheda incompleta non conta.',
    clear: 'Togliete l’annotazione',
  },
  recusal: {
    title: 'Astensione',
    lead: 'Se con chi partecipa vi lega qualcosa che potrebbe influire sui punteggi, astenetevi dal valutare questa iscrizione. Pubblicamente risulta solo quale membro si è astenuto per quale iscrizione; il motivo è noto all’organizzatore e a chi presiede la commissione e figura nel verbale. L’astensione non si può annullare.',
    late: 'Avete già valutato questa iscrizione. Dopo l’astensione i vostri punteggi non contano più; nel registro del concorso restano come non conteggiati.',
    reason: 'Motivo',
    reasons: {
      relative: 'parentela o legame personale',
      'own-business': 'attività propria',
      'business-relation': 'rapporto d’affari',
      other: 'altro motivo',
    },
    act: 'Astenetevi per questa iscrizione',
    done: 'Vi siete astenuti per questa iscrizione.',
    doneLate:
      'Vi siete astenuti per questa iscrizione. I vostri punteggi precedenti non contano più.',
  },
  others: {
    title: 'I punteggi di tutta la commissione',
    member: 'Membro della commissione',
  },
  signOff: {
    title: 'Conclusione della valutazione',
    lead: 'Dopo la conclusione non potete più cambiare i punteggi. Solo chi presiede la commissione può riaprirli.',
    open: count =>
      plural('it', count, {
        one: '# negozio non è ancora completo:',
        other: '# negozi non sono ancora completi:',
      }),
    unfinished: 'Una scheda incompleta non conta ed è indicata nel verbale.',
    leaveRest: 'Lascio senza punteggi i negozi elencati.',
    act: 'Concludete la valutazione',
    done: 'Avete concluso la valutazione. Grazie!',
    reopened: reason => `Le vostre schede sono state riaperte. Motivo: ${reason}`,
  },
} satisfies Words['round']
