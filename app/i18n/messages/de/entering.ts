import type { Words } from '../../words.ts'

export const entering = {
  email: 'E-Mail-Adresse',
  emailHelp:
    'An sie senden wir einen sechsstelligen Code, mit dem Sie die Anmeldung am Ende bestätigen.',
  proven: address => `Sie melden sich mit der Adresse ${address} an.`,
  notice: 'Was mit Ihren Daten geschieht',
  held: 'Das Foto ist schon bei uns; Sie müssen es nicht noch einmal auswählen.',
  heldAlt: 'Das Foto, das Sie gesendet haben',
  another: 'Ein anderes Foto (optional)',
  confirm: {
    title: 'Bestätigen Sie Ihre Anmeldung',
    lead: (shop, address) =>
      `Wir haben die Anmeldung für „${shop}“ erhalten. Sie gilt, sobald Sie sie mit dem Code bestätigen, den wir an ${address} gesendet haben. Der Code gilt 30 Minuten. Sehen Sie bitte auch im Spam-Ordner nach.`,
    onBehalf: (shop, municipality, address) =>
      `Der Veranstalter des Wettbewerbs (${municipality}) hat „${shop}“ auf Ihren Wunsch angemeldet. Die Anmeldung gilt, sobald Sie sie mit dem Code aus der Nachricht bestätigen, die wir an ${address} gesendet haben.`,
    until: until => `Bestätigen können Sie sie ${until}.`,
    enter: 'Anmeldung bestätigen',
    again: 'Neuen Code senden',
    sentAgain: 'Wenn die Adresse stimmt, ist ein neuer Code unterwegs. Der vorige gilt nicht mehr.',
    over: 'Die Frist zur Bestätigung dieser Anmeldung ist vorbei. Wenden Sie sich bitte an den Veranstalter.',
  },
  behalf: {
    link: 'Geschäft anmelden',
    title: 'Anmeldung im Namen eines Geschäfts',
    lead: 'Tragen Sie ein, was man Ihnen am Schalter oder am Telefon sagt. An die Adresse des Geschäfts senden wir einen Code, mit dem es die Anmeldung selbst bestätigt und die Teilnahmebedingungen akzeptiert; bis dahin gilt die Anmeldung nicht.',
    askedBy: 'Wie hat das Geschäft um die Anmeldung gebeten?',
    ways: {
      counter: 'persönlich am Schalter',
      telephone: 'telefonisch',
    },
    email: 'E-Mail-Adresse des Geschäfts',
    emailHelp: 'An sie senden wir den Code zur Bestätigung.',
    photo: 'Foto (optional)',
    photoHelp: 'Das Geschäft kann es nach der Bestätigung selbst hinzufügen.',
    submit: 'Anmeldung eintragen und Code senden',
    waiting: (address, until) =>
      `Die Anmeldung wartet auf die Bestätigung durch das Geschäft. Den Code haben wir an ${address} gesendet; bestätigt werden kann sie ${until}.`,
    entered: way =>
      `Die Anmeldung hat der Veranstalter eingetragen; das Geschäft hat ${way} darum gebeten.`,
  },
} satisfies Words['entering']
