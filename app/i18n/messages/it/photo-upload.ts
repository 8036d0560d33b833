import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const photoUpload = {
  choose: 'Scelga le fotografie',
  camera: 'Scatti una foto',
  drop: 'Può anche trascinarle qui o incollarle.',
  room: count =>
    plural('it', count, {
      one: 'Può aggiungere ancora # fotografia.',
      other: 'Può aggiungere ancora # fotografie.',
    }),
  beyond: most =>
    `Un’iscrizione può avere al massimo ${most} fotografie, perciò non le abbiamo aggiunte tutte.`,
  onTheirWay: 'Fotografie in viaggio',
  states: {
    waiting: 'Aspetta il suo turno.',
    resizing: 'La stiamo preparando.',
    sending: percent => `La stiamo inviando: ${percent}%.`,
    checking: 'È inviata. La stiamo controllando.',
    pausing: 'Non c’è connessione. Quando torna, l’invio prosegue da solo.',
    kept: 'È salvata.',
  },
  progress: name => `Quanto è già inviato: ${name}`,
  refused: (name, reason) => `${name}: ${reason}`,
  keptAloud: name => `La fotografia ${name} è salvata.`,
  retry: 'Riprovi',
  retryOf: name => `Invii di nuovo ${name}`,
  giveUp: 'Non la invii',
  giveUpOf: name => `Non invii ${name}`,
  failed: 'Non è stato possibile inviare la fotografia. Controlli la connessione e riprovi.',
  signedOut: 'La Sua sessione è finita. Acceda in un’altra scheda, poi riprovi.',
  small:
    'La fotografia è piccola: il lato più lungo ha meno di 1600 pixel. È valida, ma su uno schermo grande e in stampa non sarà nitida.',
  unfinished: {
    title: 'Non inviate del tutto',
    lead: 'Scelga ancora una volta lo stesso file. Proseguiamo da dove si è fermato.',
  },
  saving: 'Salvataggio in corso …',
  notSaved: 'Non è ancora salvato. Quando torna la connessione si salva da solo.',
  example:
    'Una buona descrizione dice ciò che si vede: «Vetrina con tulipani rossi in vaso, davanti alla porta c’è una bicicletta bianca.»',
  order: {
    lead: 'Per cambiare l’ordine trascini una fotografia con la maniglia o usi i pulsanti.',
    handle: place => `Trascini la fotografia ${place} in un altro posto`,
    help: 'Prema la barra spaziatrice per prendere la fotografia. La sposti con le frecce, la rilasci con la barra spaziatrice o annulli con Esc.',
    lifted: place => `Ha preso la fotografia ${place}.`,
    over: place => `Ora è al posto ${place}.`,
    dropped: place => `L’ha rilasciata al posto ${place}.`,
    cancelled: 'Lo spostamento è annullato.',
  },
  reasons: {
    'uploads-too-many':
      'Ci sono troppe fotografie in viaggio. Aspetti che ne arrivi una e riprovi.',
  },
} satisfies Words['photoUpload']
