import type { Words } from '../../words.ts'

export const irregularity = {
  title: 'Unregelmäßigkeit melden',
  lead: 'Sagen Sie uns, was beim Wettbewerb nicht in Ordnung ist. Ihre Nachricht sieht nur der Veranstalter.',
  said: 'Was ist Ihnen aufgefallen?',
  saidHelp: 'Beschreiben Sie, was wann geschehen ist und woher Sie es wissen.',
  entry: 'Um welches Geschäft geht es? (freiwillig)',
  noEntry: 'um kein bestimmtes',
  entryName: (number, shop) => `Nr. ${number}: ${shop}`,
  email: 'Ihre E-Mail-Adresse (freiwillig)',
  emailHelp:
    'Falls Sie eine Antwort des Veranstalters möchten. Wir löschen sie an dem Tag, an dem die Daten der Abstimmenden gelöscht werden.',
  trap: 'Lassen Sie dieses Feld leer',
  send: 'Nachricht senden',
  received: {
    title: 'Danke, wir haben Ihre Nachricht erhalten',
    number: 'Nummer der Nachricht',
    next: 'Der Veranstalter geht ihr nach. Wenn Sie eine E-Mail-Adresse angegeben haben, kann er Ihnen antworten.',
  },
  reasons: {
    'too-quick':
      'Das Formular wurde ungewöhnlich schnell gesendet. Warten Sie einige Sekunden und senden Sie es noch einmal.',
    'form-too-old': 'Dieses Formular ist schon zu lange offen. Senden Sie es bitte noch einmal.',
    'looks-automatic':
      'Ein Feld, das leer bleiben muss, ist ausgefüllt. Leeren Sie es und senden Sie noch einmal.',
    'too-many':
      'Aus Ihrem Netzwerk kommen zu viele Nachrichten. Warten Sie bitte einige Minuten und versuchen Sie es dann noch einmal.',
  },
  desk: {
    title: 'Gemeldete Unregelmäßigkeiten',
    none: 'Niemand hat eine Unregelmäßigkeit gemeldet.',
    number: number => `Nachricht Nr. ${number}`,
    received: when => `Eingelangt ${when}.`,
    about: number => `Das Geschäft mit der Nummer ${number}`,
    from: address => `Antwort an: ${address}`,
    note: 'Was haben Sie festgestellt und unternommen? (nicht öffentlich)',
    handle: 'Als erledigt kennzeichnen',
    handled: when => `Erledigt ${when}.`,
    reasons: {
      'report-handled': 'Diese Nachricht ist bereits erledigt.',
      required: 'Geben Sie ein, was Sie festgestellt haben.',
    },
  },
  letter: {
    subject: contest => `Eine Unregelmäßigkeit wurde gemeldet: ${contest}`,
    body: (number, contest, link) =>
      `beim Wettbewerb „${contest}“ wurde eine Unregelmäßigkeit gemeldet. Die Nachricht Nr. ${number} lesen Sie auf der Seite des Veranstalters:\n${link}`,
  },
} satisfies Words['irregularity']
