import type { Words } from '../../words.ts'

export const amendment = {
  title: 'Modifiche del bando',
  number: (number, day) => `Modifica n. ${number}, ${day}`,
  hash: 'Impronta digitale della modifica (SHA-256)',
  chained: 'Ogni modifica indica l’impronta della precedente, la prima quella del regolamento.',
  becauseOf: 'Motivo:',
  movedStep: (step, from, to) => `${step}: ora ${to} anziché ${from}`,
  newWords: texts => `Riscritto: ${texts}.`,
  texts: {
    descriptions: 'descrizione',
    rulesTexts: 'testo del regolamento',
    perimeters: 'chi può iscriversi',
    kinds: 'tipi di negozi',
    prizes: 'premi',
    contact: 'contatto',
  },
  latest: number =>
    number === 1
      ? 'Il bando è stato modificato una volta.'
      : `L’ultima modifica del bando è la n. ${number}.`,
  see: 'Che cosa è cambiato',
  cancelledBecause: 'Motivo dell’annullamento:',
  reasons: {
    weather: 'maltempo',
    'too-few-entries': 'troppo poche iscrizioni',
    technical: 'problemi tecnici',
    other: 'altro motivo',
  },
  form: {
    amend: 'Modificate il testo del bando',
    amendLead:
      'La modifica è pubblica e numerata. Criteri, pesi, quote e regole per la parità non si possono cambiare dopo la pubblicazione.',
    reason: 'Motivo della modifica (sarà pubblico)',
    publish: 'Pubblicate la modifica',
    move: 'Rinviate le date',
    moveLead:
      'Una fase non ancora passata si può solo rinviare. I partecipanti e la commissione ricevono un messaggio, chi vota no.',
    ceremony: 'Rinviate la proclamazione e la pubblicazione dei risultati',
    ceremonyDays: 'Di quanti giorni',
    ceremonyOr: 'Oppure a giorno e ora',
    postpone: 'Rinviate la proclamazione',
    oneStep: 'Rinviate una singola fase',
    step: 'Quale fase',
    to: 'Nuovo giorno e nuova ora',
    propose: 'Guardate che cosa si sposta',
    proposal: 'Le date si sposteranno così:',
    confirm: 'Rinviate e informate',
    why: 'Perché?',
    words: 'Spiegazione (sarà pubblica)',
    wordsHelp: 'Obbligatoria per «altro motivo».',
    cancel: 'Annullate il concorso',
    cancelLead:
      'L’annullamento è pubblico e irrevocabile. I partecipanti e la commissione ricevono un messaggio.',
    cancelReason: 'Motivo dell’annullamento (sarà pubblico)',
    confirmCancel: 'So che l’annullamento è irrevocabile.',
  },
  letters: {
    amended: {
      subject: contest => `Modifica del bando: ${contest}`,
      body: (contest, what, why, link) =>
        `il bando del concorso «${contest}» è stato modificato.\n\n${what}\n\nMotivo: ${why}\n\nTutte le modifiche sono qui:\n${link}`,
    },
    cancelled: {
      subject: contest => `Il concorso è annullato: ${contest}`,
      body: (contest, why, link) =>
        `il concorso «${contest}» è stato annullato.\n\nMotivo: ${why}\n\nMaggiori informazioni:\n${link}`,
    },
  },
  refusals: {
    'call-not-published': 'Il bando non è ancora pubblicato: modificate la bozza.',
    'contest-cancelled': 'Il concorso è annullato.',
    'results-published': 'I risultati sono già pubblicati.',
    'contest-counted': 'Lo spoglio è già avvenuto, perciò il concorso non si può più annullare.',
    'nothing-amended': 'Non è cambiato nulla.',
    'nothing-moved': 'Nessuna data è stata rinviata: inserite un altro giorno o un’altra ora.',
    'step-is-past': 'Questa fase è già passata.',
    'step-moved-forward': 'Una data si può solo rinviare.',
    'steps-collide': 'Le fasi si susseguirebbero nell’ordine sbagliato. Scegliete un’altra data.',
    'words-needed': 'Spiegate a parole l’«altro motivo».',
    'not-confirmed': 'Confermate di sapere che l’annullamento è irrevocabile.',
  },
} satisfies Words['amendment']
