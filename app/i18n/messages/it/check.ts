import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const check = {
  accept: 'Accogliete l’iscrizione',
  accepted:
    'L’iscrizione è stata accolta. Riceverà il numero insieme alle altre, al termine della verifica.',
  ask: 'Chiedete un’integrazione',
  askText: 'Che cosa deve integrare il partecipante?',
  askTextHelp: 'Il partecipante riceve questo testo per e-mail.',
  askDue: 'Ultimo giorno per l’integrazione',
  askSend: 'Inviate la richiesta',
  asked: until => `Avete chiesto al partecipante di integrare l’iscrizione. Termine: ${until}.`,
  overdue: until => `L’iscrizione non è stata integrata. Il termine era: ${until}.`,
  answered: when => `Il partecipante ha integrato l’iscrizione: ${when}.`,
  reject: 'Respingete l’iscrizione',
  rejectKind: 'Motivo del rifiuto',
  rejectWordsHelp: 'Se il motivo non è nell’elenco, la spiegazione è obbligatoria.',
  rejectKinds: {
    'outside-area': 'Il negozio si trova fuori dall’area del concorso.',
    'not-eligible': 'Secondo il regolamento il partecipante non può concorrere.',
    'not-completed': 'L’iscrizione non è stata integrata nonostante la richiesta.',
    'entered-twice': 'Lo stesso negozio è già iscritto.',
    'photo-unfit': 'Le fotografie non sono adatte alla pubblicazione.',
    other: 'Altro motivo',
  },
  next: shop => `La prossima iscrizione in attesa: ${shop}`,
  noneWaiting: 'Nessuna iscrizione è più in attesa di verifica.',
  statuses: { asked: 'in attesa di integrazione', overdue: 'non integrata nel termine' },
  mine: {
    asked: until => `Vi preghiamo di integrare l’iscrizione ${until}:`,
    overdue:
      'Il termine per l’integrazione è scaduto. Finché l’organizzatore non decide, potete ancora provvedere:',
    done: 'L’iscrizione è completa',
    answered:
      'Avete comunicato che l’iscrizione è completa. L’organizzatore la esaminerà di nuovo.',
    numberFollows:
      'La vostra iscrizione è stata accolta. Riceverete il numero e la locandina al termine della verifica.',
    poster: 'Locandina per la vetrina (PDF)',
  },
  list: {
    status: 'Stato',
    all: 'tutte le iscrizioni',
    search: 'Nome, attività, indirizzo o numero',
    find: 'Cercate',
    found: count =>
      plural('it', count, {
        one: 'Viene mostrata # iscrizione.',
        other: 'Vengono mostrate # iscrizioni.',
      }),
    noneFound:
      'Non vi sono iscrizioni di questo tipo. Scegliete un altro stato o abbreviate la ricerca.',
  },
  numbers: {
    title: 'Numeri e locandine',
    byClock: until => `La verifica dura ${until}. Al termine i numeri vengono assegnati da soli.`,
    help: 'L’ordine segue la passeggiata lunga sulla mappa. I negozi senza posizione vengono alla fine, per via e numero civico. Un numero assegnato non cambia più.',
    preview: 'Ordine dei numeri',
    unplaced: 'posizione non inserita',
    none: 'Non vi sono ancora iscrizioni accolte.',
    give: 'Assegnate i numeri',
    given: when =>
      `I numeri sono stati assegnati: ${when}. Le iscrizioni accolte in seguito ricevono i successivi.`,
    posters: 'Tutte le locandine (PDF)',
    poster: number => `Locandina del numero ${number} (PDF)`,
  },
  letters: {
    completion: {
      subject: shop => `Vi preghiamo di integrare l’iscrizione: ${shop}`,
      body: (shop, contest, until, text, link) =>
        `l’iscrizione di «${shop}» al concorso «${contest}» deve essere integrata ${until}:\n\n${text}\n\nIntegratela qui:\n${link}`,
    },
    numbered: {
      subject: (shop, number) => `Il vostro numero nel concorso è ${number}: ${shop}`,
      body: (shop, contest, number, link) =>
        `l’iscrizione di «${shop}» al concorso «${contest}» è stata accolta. Il vostro numero è ${number}.\n\nIn allegato trovate la locandina con il numero e il codice QR. Stampatela su un foglio A4 ed esponetela in vetrina.\n\nLa vostra pagina del concorso:\n${link}`,
    },
  },
  reasons: {
    'numbers-already-given': 'I numeri sono già stati assegnati.',
    'entries-not-closed': 'I numeri si assegnano quando il termine per l’iscrizione è scaduto.',
    'entries-waiting': 'Decidete prima su tutte le iscrizioni ancora in attesa.',
    'contest-already-counted': 'Lo spoglio è già stato effettuato.',
    'completion-due-past': 'Scegliete un giorno non ancora trascorso.',
    'completion-due-late':
      'Il termine per l’integrazione non può essere successivo alla fine della verifica.',
  },
} satisfies Words['check']
