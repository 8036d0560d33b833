import type { Words } from '../../words.ts'

export const amendment = {
  title: 'Änderungen der Ausschreibung',
  number: (number, day) => `${number}. Änderung, ${day}`,
  hash: 'Fingerabdruck der Änderung (SHA-256)',
  chained:
    'Jede Änderung nennt den Fingerabdruck der vorigen, die erste jenen der Teilnahmebedingungen.',
  becauseOf: 'Grund:',
  movedStep: (step, from, to) => `${step}: statt ${from} nun ${to}`,
  newWords: texts => `Neu gefasst: ${texts}.`,
  texts: {
    descriptions: 'die Beschreibung',
    rulesTexts: 'der Text der Teilnahmebedingungen',
    perimeters: 'wer teilnehmen darf',
    kinds: 'die Arten von Geschäften',
    prizes: 'die Preise',
    contact: 'die Ansprechstelle',
  },
  latest: number =>
    number === 1
      ? 'Die Ausschreibung wurde einmal geändert.'
      : `Die letzte Änderung der Ausschreibung ist die ${number}.`,
  see: 'Was sich geändert hat',
  cancelledBecause: 'Grund der Absage:',
  reasons: {
    weather: 'Wetter',
    'too-few-entries': 'zu wenige Anmeldungen',
    technical: 'technische Schwierigkeiten',
    other: 'ein anderer Grund',
  },
  form: {
    amend: 'Text der Ausschreibung ändern',
    amendLead:
      'Eine Änderung ist öffentlich und nummeriert. Kriterien, Gewichtungen, Anteile und Regeln bei Gleichstand können nach der Veröffentlichung nicht geändert werden.',
    reason: 'Grund der Änderung (wird veröffentlicht)',
    publish: 'Änderung veröffentlichen',
    move: 'Termine verschieben',
    moveLead:
      'Ein Schritt, der noch bevorsteht, kann nur auf später verschoben werden. Teilnehmende und Jury erhalten eine E-Mail, Abstimmende nicht.',
    ceremony: 'Bekanntgabe und Veröffentlichung der Ergebnisse verschieben',
    ceremonyDays: 'Um wie viele Tage',
    ceremonyOr: 'Oder auf Tag und Uhrzeit',
    postpone: 'Bekanntgabe verschieben',
    oneStep: 'Einen einzelnen Schritt verschieben',
    step: 'Welcher Schritt',
    to: 'Neuer Tag und neue Uhrzeit',
    propose: 'Ansehen, was sich verschiebt',
    proposal: 'So verschieben sich die Termine:',
    confirm: 'Verschieben und verständigen',
    why: 'Warum?',
    words: 'Erläuterung (wird veröffentlicht)',
    wordsHelp: 'Bei „ein anderer Grund“ erforderlich.',
    cancel: 'Wettbewerb absagen',
    cancelLead:
      'Die Absage ist öffentlich und kann nicht zurückgenommen werden. Teilnehmende und Jury erhalten eine E-Mail.',
    cancelReason: 'Grund der Absage (wird veröffentlicht)',
    confirmCancel: 'Mir ist bewusst, dass die Absage nicht zurückgenommen werden kann.',
  },
  letters: {
    amended: {
      subject: contest => `Änderung der Ausschreibung: ${contest}`,
      body: (contest, what, why, link) =>
        `die Ausschreibung des Wettbewerbs „${contest}“ wurde geändert.\n\n${what}\n\nGrund: ${why}\n\nAlle Änderungen finden Sie hier:\n${link}`,
    },
    cancelled: {
      subject: contest => `Der Wettbewerb ist abgesagt: ${contest}`,
      body: (contest, why, link) =>
        `der Wettbewerb „${contest}“ wurde abgesagt.\n\nGrund: ${why}\n\nMehr dazu:\n${link}`,
    },
  },
  refusals: {
    'call-not-published':
      'Die Ausschreibung ist noch nicht veröffentlicht: Ändern Sie den Entwurf.',
    'contest-cancelled': 'Der Wettbewerb ist abgesagt.',
    'results-published': 'Die Ergebnisse sind bereits veröffentlicht.',
    'contest-counted': 'Der Wettbewerb ist bereits ausgezählt und kann nicht mehr abgesagt werden.',
    'nothing-amended': 'Es wurde nichts geändert.',
    'nothing-moved':
      'Es wurde kein Termin verschoben: Geben Sie einen anderen Tag oder eine andere Uhrzeit ein.',
    'step-is-past': 'Dieser Schritt ist schon vorbei.',
    'step-moved-forward': 'Ein Termin kann nur auf später verschoben werden.',
    'steps-collide':
      'Die Schritte kämen in falscher Reihenfolge. Wählen Sie bitte einen anderen Termin.',
    'words-needed': 'Erläutern Sie „ein anderer Grund“ in Worten.',
    'not-confirmed': 'Bestätigen Sie, dass die Absage nicht zurückgenommen werden kann.',
  },
} satisfies Words['amendment']
