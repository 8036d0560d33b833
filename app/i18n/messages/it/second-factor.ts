import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const secondFactor = {
  setUp: {
    title: 'Impostate il secondo passaggio dell’accesso',
    titleAgain: 'Un altro telefono per il secondo passaggio',
    lead: 'Oltre al codice ricevuto per e-mail, gli organizzatori inseriscono un codice del telefono. Così nessuno arriva al concorso con la sola vostra casella di posta. Si imposta una volta e bastano due minuti.',
    leadAgain:
      'Dopo la conferma del nuovo telefono i codici di quello vecchio e tutti i codici di recupero precedenti non sono più validi.',
    install:
      'Installate sul telefono un’app per codici, ad esempio Aegis, FreeOTP, Google Authenticator o Microsoft Authenticator.',
    scan: 'Nell’app scegliete di aggiungere un account e inquadrate questa immagine con il telefono.',
    qr: 'Codice QR con il segreto per la vostra app',
    orType: 'Se non potete inquadrare l’immagine, scrivete nell’app questo segreto:',
    confirm: 'Inserite le sei cifre che l’app mostra adesso.',
    field: 'Codice dell’app',
    button: 'Confermate',
  },
  check: {
    title: 'Inserite il codice del telefono',
    lead: 'Aprite l’app per codici e inserite le sei cifre che mostra per Vitrina.',
    field: 'Codice dell’app o codice di recupero',
    button: 'Continuate',
    lost: 'Non avete il telefono? Inserite uno dei dieci codici di recupero. Se non avete nemmeno questi, un altro organizzatore della vostra località può azzerare il secondo passaggio.',
  },
  codes: {
    title: 'I vostri codici di recupero',
    lead: 'Ciascuno di questi codici sostituisce il telefono una volta. Stampateli o trascriveteli e conservateli al sicuro: li vedete qui soltanto adesso.',
    onward: 'Li ho conservati, avanti',
  },
  manage: {
    title: 'Secondo passaggio dell’accesso',
    since: day => `Il secondo passaggio è impostato dal giorno ${day}.`,
    left: codes =>
      plural('it', codes, {
        one: 'Vi rimane # codice di recupero.',
        other: 'Vi rimangono # codici di recupero.',
      }),
    renew: 'Create nuovi codici di recupero',
    renewHelp: 'Quelli precedenti non saranno più validi.',
    replace: 'Impostate un altro telefono',
    link: 'Secondo passaggio dell’accesso',
  },
  reasons: {
    'factor-wrong':
      'Il codice non è corretto o è già stato usato. Aspettate che l’app mostri il successivo e controllate che l’ora del telefono sia esatta.',
    'factor-tried-too-often':
      'Il codice è stato sbagliato cinque volte. Aspettate 15 minuti e riprovate.',
    'factor-set-up-already':
      'Il secondo passaggio è già impostato. Inserite il codice del vostro telefono.',
    'factor-not-set-up':
      'Il secondo passaggio non è ancora impostato. Aprite di nuovo la pagina che cercavate.',
  },
} satisfies Words['secondFactor']
