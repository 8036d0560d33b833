import type { Words } from '../../words.ts'

export const organisers = {
  desk: {
    title: 'Organizzatori',
    link: 'Organizzatori',
    lead: 'Tutti hanno gli stessi diritti. Ogni modifica in questa pagina viene scritta nel registro.',
    since: day => `organizza dal giorno ${day}`,
    you: 'siete voi',
    withFactor: day => `secondo passaggio dell’accesso dal giorno ${day}`,
    withoutFactor: 'ancora senza secondo passaggio',
    actions: who => `Che cosa potete fare: ${who}`,
    reset: 'Azzerate il secondo passaggio',
    resetHelp:
      'Per chi ha perso il telefono e i codici di recupero. Uscirà da tutti i dispositivi e al prossimo accesso imposterà un nuovo telefono.',
    remove: 'Togliete i diritti di organizzatore',
    removeHelp:
      'Questa persona non potrà più accedere ai concorsi della vostra località. Ciò che ha fatto rimane.',
    confirmOwn:
      'Voglio davvero togliere i diritti a me. Solo un altro organizzatore può invitarmi di nuovo.',
    invite: 'Invitate qualcuno',
    name: 'Nome e cognome',
    email: 'Indirizzo e-mail',
    send: 'Invitate',
    inviteHelp:
      'Riceve i diritti di organizzatore e un messaggio. Accede con il codice che arriva per e-mail.',
    done: 'Fatto e scritto nel registro.',
  },
  reasons: {
    'organiser-already': 'Questa persona è già tra gli organizzatori della località.',
    'organiser-unknown': 'Questa persona non è più tra gli organizzatori della località.',
    'last-organiser': 'L’ultimo organizzatore non si può togliere. Invitatene prima un altro.',
    'own-removal-unconfirmed':
      'Se volete davvero togliere i diritti a voi, selezionate la conferma.',
    'own-second-factor':
      'Non potete azzerare il vostro secondo passaggio. Nella vostra pagina potete impostare un altro telefono.',
    'no-second-factor': 'Questa persona non ha impostato il secondo passaggio.',
  },
  invitation: {
    subject: town => `Organizzate un concorso: ${town}`,
    body: (town, link) =>
      `siete stati invitati tra gli organizzatori del concorso per il negozio meglio allestito (${town}).\n\nAccedete con questo indirizzo e-mail:\n${link}\n\nAl primo accesso imposterete anche un codice sul telefono. Bastano due minuti.`,
  },
  reset: {
    subject: 'Il vostro secondo passaggio dell’accesso è stato azzerato',
    body: link =>
      `un altro organizzatore della vostra località ha azzerato il vostro secondo passaggio dell’accesso. Siete usciti da tutti i dispositivi.\n\nAccedete e impostate di nuovo il telefono:\n${link}\n\nSe non l’avete chiesto voi, chiamate subito i vostri colleghi.`,
  },
} satisfies Words['organisers']
