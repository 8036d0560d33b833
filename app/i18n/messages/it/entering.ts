import type { Words } from '../../words.ts'

export const entering = {
  email: 'Indirizzo e-mail',
  emailHelp: 'Vi invieremo un codice di sei cifre con cui alla fine confermate l’iscrizione.',
  proven: address => `Vi iscrivete con l’indirizzo ${address}.`,
  notice: 'Che cosa accade ai vostri dati',
  held: 'Abbiamo già la fotografia; non occorre sceglierla di nuovo.',
  heldAlt: 'La fotografia che avete inviato',
  another: 'Un’altra fotografia (facoltativo)',
  confirm: {
    title: 'Confermate l’iscrizione',
    lead: (shop, address) =>
      `Abbiamo ricevuto l’iscrizione di «${shop}». È valida quando la confermate con il codice inviato a ${address}. Il codice vale 30 minuti. Controllate anche la posta indesiderata.`,
    onBehalf: (shop, municipality, address) =>
      `L’organizzatore del concorso (${municipality}) ha iscritto «${shop}» su vostra richiesta. L’iscrizione è valida quando la confermate con il codice del messaggio inviato a ${address}.`,
    until: until => `Potete confermarla ${until}.`,
    enter: 'Confermate l’iscrizione al concorso',
    again: 'Inviatemi un nuovo codice',
    sentAgain:
      'Se l’indirizzo è corretto, un nuovo codice è in arrivo. Quello precedente non è più valido.',
    over: 'Il termine per confermare questa iscrizione è scaduto. Rivolgetevi all’organizzatore.',
  },
  behalf: {
    link: 'Iscrivete un esercente',
    title: 'Iscrizione per conto di un esercente',
    lead: 'Scrivete ciò che l’esercente vi dice allo sportello o al telefono. Al suo indirizzo inviamo un codice con cui conferma l’iscrizione e accetta il regolamento; fino ad allora l’iscrizione non è valida.',
    askedBy: 'Come ha chiesto l’esercente di essere iscritto?',
    ways: {
      counter: 'di persona allo sportello',
      telephone: 'per telefono',
    },
    email: 'Indirizzo e-mail dell’esercente',
    emailHelp: 'Vi inviamo il codice per la conferma.',
    photo: 'Fotografia (facoltativo)',
    photoHelp: 'L’esercente può aggiungerla dopo aver confermato l’iscrizione.',
    submit: 'Registrate l’iscrizione e inviate il codice',
    waiting: (address, until) =>
      `L’iscrizione attende la conferma dell’esercente. Abbiamo inviato il codice a ${address}; può confermarla ${until}.`,
    entered: way =>
      `L’iscrizione è stata registrata dall’organizzatore; l’esercente l’ha chiesta ${way}.`,
  },
} satisfies Words['entering']
