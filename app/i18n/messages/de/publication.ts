import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const publication: Words['publication'] = {
  title: 'Veröffentlichung der Ergebnisse',
  byItself: when =>
    `Die Ergebnisse werden von selbst veröffentlicht, spätestens ${when}. Sie müssen nichts bestätigen.`,
  heldNow:
    'Die Veröffentlichung der Ergebnisse ist ausgesetzt und findet erst statt, wenn Sie sie freigeben.',
  outSince: when => `Die Ergebnisse wurden ${when} veröffentlicht.`,
  cancelled: 'Der Wettbewerb ist abgesagt, deshalb gibt es keine Ergebnisse.',
  draft: 'Die Ausschreibung ist noch nicht veröffentlicht.',
  notCounted: when => `Die Auszählung steht noch aus; sie erfolgt ${when}.`,
  counted: when => `Stimmen und Bewertungen wurden ${when} ausgezählt.`,
  heldBecause: 'Was die Veröffentlichung aufhält:',
  toPreview: 'Vorschau des Ergebnisses',
  toResults: 'Öffentliche Ergebnisseite',
  chosen: 'Begründung',
  words: 'Erläuterung in eigenen Worten',
  wordsHelp: 'Nur erforderlich, wenn Sie „Anderer Grund“ gewählt haben.',
  isPublic: 'Die Begründung wird auf der Ergebnisseite veröffentlicht.',
  isLogged: 'Die Begründung wird in das Protokoll der Gemeinde geschrieben.',
  hold: {
    title: 'Veröffentlichung aussetzen',
    help: 'Die Ergebnisse bleiben verschlossen, bis der Veranstalter sie freigibt. Am Ergebnis ändert das nichts.',
    submit: 'Veröffentlichung der Ergebnisse aussetzen',
  },
  release: {
    title: 'Veröffentlichung freigeben',
    help: 'Die Ergebnisse werden zur angekündigten Stunde veröffentlicht, ist sie vorbei, sofort. Zugleich verzichten Sie auf alles, was sie nach den Regeln aufhält.',
    submit: 'Veröffentlichung der Ergebnisse freigeben',
    byOrganiser: 'Nur der Veranstalter kann sie freigeben.',
  },
  now: {
    title: 'Jetzt veröffentlichen',
    help: 'Ab der Bekanntgabe können Sie die Ergebnisse vor der spätesten Stunde veröffentlichen.',
    from: when => `Das ist ab der Bekanntgabe möglich, ${when}.`,
    submit: 'Jetzt veröffentlichen …',
    confirmTitle: 'Wollen Sie die Ergebnisse wirklich jetzt veröffentlichen?',
    confirm: 'Ja, jetzt veröffentlichen',
    back: 'Nein, zurück',
    final:
      'Eine Veröffentlichung lässt sich nicht zurücknehmen. Eine Berichtigung ist nur als neue Version mit öffentlicher Begründung möglich.',
    because: reason => `Die Begründung, die veröffentlicht wird: ${reason}`,
  },
  what: {
    title: 'Was geschehen wird',
    categories: count =>
      plural('de', count, {
        one: 'Das Ergebnis in # Kategorie wird veröffentlicht, genau so, wie es ausgezählt wurde.',
        other:
          'Das Ergebnis in # Kategorien wird veröffentlicht, genau so, wie es ausgezählt wurde.',
      }),
    file: 'Die signierte Ergebnisdatei wird veröffentlicht, mit der jeder die Auszählung wiederholen kann.',
    entrants: count =>
      plural('de', count, {
        one: '# Teilnehmer erhält einen Brief.',
        other: '# Teilnehmer erhalten einen Brief.',
      }),
    jurors: count =>
      plural('de', count, {
        one: '# Jurymitglied erhält einen Dank.',
        other: '# Jurymitglieder erhalten einen Dank.',
      }),
  },
  holdReasons: {
    'votes-examined': 'Verdächtige Stimmen werden geprüft.',
    'error-found': 'Es wurde ein Fehler gefunden, der behoben wird.',
    'jury-incomplete': 'Die Jury hat ihre Arbeit noch nicht beendet.',
    'ceremony-delayed':
      'Die Feier ist wegen des Wetters oder eines anderen Hindernisses verschoben.',
    objection: 'Ein Einspruch wird geprüft.',
    'authority-order': 'Die zuständige Behörde hat es angeordnet.',
    other: 'Anderer Grund',
  },
  releaseReasons: {
    examined: 'Die Prüfung ist abgeschlossen.',
    mended: 'Der Fehler ist behoben.',
    'ceremony-set': 'Die Feier findet statt oder hat stattgefunden.',
    waived:
      'Wir veröffentlichen das Ergebnis, wie es ist, obwohl nicht alles erfüllt ist, was die Regeln verlangen.',
    other: 'Anderer Grund',
  },
  publishNowReasons: {
    announced: 'Die Gewinner sind bereits bekannt gegeben.',
    'ceremony-over': 'Die Feier ist früher zu Ende gegangen als geplant.',
    'already-known': 'Das Ergebnis ist schon öffentlich geworden.',
    other: 'Anderer Grund',
  },
  problems: {
    'choose-reason': 'Wählen Sie eine Begründung aus der Liste.',
    'say-reason': 'Schreiben Sie die Begründung in Worten.',
  },
  refusals: {
    'call-not-published': 'Die Ausschreibung ist noch nicht veröffentlicht.',
    'contest-cancelled': 'Der Wettbewerb ist abgesagt.',
    'results-published': 'Die Ergebnisse sind bereits veröffentlicht.',
    'not-held': 'Die Veröffentlichung ist nicht ausgesetzt.',
    'not-counted': 'Die Auszählung steht noch aus.',
    'before-ceremony': 'Vor der Bekanntgabe können die Ergebnisse nicht veröffentlicht werden.',
    'restored-copy':
      'Dies ist eine wiederhergestellte Kopie, die nichts veröffentlicht, bis Sie sie als die echte bestätigen.',
    'still-held':
      'Die Veröffentlichung ist ausgesetzt: Zuerst muss der Veranstalter sie freigeben.',
  },
  preview: {
    title: 'Vorschau des Ergebnisses',
    notPublic: 'Noch nicht öffentlich',
    lead: 'Diese Seite ist nur für den Veranstalter und den Juryvorsitz, etwa um Urkunden vorzubereiten. Jeder Blick wird in das Protokoll geschrieben: wer und wann.',
    refusals: {
      'contest-cancelled': 'Der Wettbewerb ist abgesagt, daher gibt es kein Ergebnis.',
      'results-published': 'Das Ergebnis ist schon öffentlich: Sehen Sie die Ergebnisseite an.',
      'chair-alone':
        'Nach den Teilnahmebedingungen darf vor der Veröffentlichung nur der Juryvorsitz das Ergebnis sehen.',
    },
    back: 'Veröffentlichung der Ergebnisse',
    awards: 'Preise',
    none: 'In dieser Kategorie gibt es keine Preise.',
    ranking: 'Rangfolge',
    place: 'Platz',
    shop: 'Geschäft',
    sheets: 'Bögen',
    howReached: 'Wie bei Gleichstand entschieden wurde',
    margins: 'Wie knapp es war',
    margin: (award, sentence) => `${award}: ${sentence}`,
  },
  letters: {
    soon: (contest, when) => `Die Ergebnisse werden ${when} veröffentlicht: ${contest}`,
    held: contest => `Die Veröffentlichung der Ergebnisse ist ausgesetzt: ${contest}`,
    overdue: contest => `Die Ergebnisse wurden nicht veröffentlicht: ${contest}`,
    willPublish: (contest, when) =>
      `die Ergebnisse des Wettbewerbs „${contest}“ werden von selbst veröffentlicht, spätestens ${when}. Sie müssen nichts tun.`,
    isHeld: (contest, reasons) =>
      `die Ergebnisse des Wettbewerbs „${contest}“ sind ausgesetzt und werden erst veröffentlicht, wenn der Veranstalter sie freigibt.\n\nBegründung: ${reasons}`,
    didNotPublish: (contest, when, reasons) =>
      `die Ergebnisse des Wettbewerbs „${contest}“ hätten spätestens ${when} veröffentlicht werden sollen, sind es aber nicht.\n\nBegründung: ${reasons}`,
    unknownReason: 'die Veröffentlichung ist misslungen und wird weiter versucht.',
    howToHold: link =>
      `Müssen sie ausgesetzt oder ab der Bekanntgabe früher veröffentlicht werden, tun Sie es hier:\n${link}`,
    decide: link => `Entscheiden Sie hier:\n${link}`,
    toEntrant: contest => `Die Ergebnisse sind veröffentlicht: ${contest}`,
    resultsOut: (contest, link) =>
      `die Ergebnisse des Wettbewerbs „${contest}“ sind veröffentlicht:\n${link}`,
    yourAwards: (shop, awards) => `Herzlichen Glückwunsch! „${shop}“ erhält: ${awards}.`,
    whatNext:
      'Wie es weitergeht: Der Veranstalter schreibt Ihnen zur Preisverleihung und bittet Sie um die Angaben, die er dafür braucht.',
    yourThanks: shop => `Danke, dass Sie mit „${shop}“ teilgenommen haben.`,
    yourFeedback: link =>
      `Die Mittelwerte der Jury, die Stimmen und den Platz sehen nur Sie, auf Ihrer eigenen Seite:\n${link}`,
    toJuror: contest => `Danke für Ihre Arbeit in der Jury: ${contest}`,
    jurorThanks: (name, contest, link) =>
      `${name}, danke für alle Besuche und Bewertungen. Die Ergebnisse des Wettbewerbs „${contest}“ sind veröffentlicht:\n${link}`,
  },
}
