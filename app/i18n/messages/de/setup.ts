import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const setup = {
  sections: {
    text: 'Text und Preise',
    criteria: 'Kriterien und Kategorien',
    winners: 'Jury, Stimmen, Auszeichnungen',
    eligibility: 'Wer teilnehmen darf',
    dates: 'Termine',
  },
  settings: {
    title: 'Weitere Einstellungen',
    lead: 'All das ist voreingestellt. Sie können es bis zur Veröffentlichung der Ausschreibung ändern.',
    frozen:
      'Die Ausschreibung ist veröffentlicht, daher sind die Teilnahmebedingungen gesperrt. Text und Termine können Sie durch eine öffentliche Änderung anpassen.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    otherLanguages: 'In anderen Sprachen',
    backToDesk: 'Zurück zur Seite der Veranstalter',
  },
  numberBetween: (least, most) => `Geben Sie bitte eine ganze Zahl von ${least} bis ${most} ein.`,
  who: 'Wer darf teilnehmen, und wo?',
  whoHelp: 'Zum Beispiel wer in den angeführten Straßen ein Geschäft besitzt oder gemietet hat.',
  defaultWho: town =>
    `Eigentümer und Mieter von Geschäften, Gaststätten und Dienstleistungsbetrieben im Zentrum von ${town}.`,
  prizes: 'Welche Preise gibt es, und was sind sie wert?',
  prizesHelp:
    'Leere Zeilen zählen nicht. Die Ausschreibung muss den Wert jedes Preises nennen; Sie können ihn auch später eintragen.',
  prize: 'Preis',
  value: 'Wert in Euro',
  award: 'Wofür der Preis ist',
  awards: {
    'place-1': '1. Platz',
    'place-2': '2. Platz',
    'place-3': '3. Platz',
    'place-4': '4. Platz',
    'place-5': '5. Platz',
    audience: 'Publikumspreis',
    recognition: 'besondere Anerkennung der Jury',
    other: 'ein anderer Preis',
  },
  prizeNumber: number => `${number}. Preis`,
  addPrize: 'Preis hinzufügen',
  removePrize: number => `${number}. Preis entfernen`,
  members: 'Wie viele Mitglieder hat die Jury?',
  membersHelp:
    'Üblicherweise fünf. Eine ungerade Zahl ist besser; weniger als drei Personen können kein Geschäft reihen.',
  paper: 'Wird man auch auf Papier abstimmen können?',
  paperNo: 'Nein, nur online',
  paperNoHelp: 'Wer keine E-Mail-Adresse hat, kann nicht abstimmen.',
  paperYes: 'Ja, auch auf Papier',
  paperYesHelp:
    'Die Antwort kommt in die Teilnahmebedingungen. Stimmzettel auf Papier kann diese Version noch nicht erfassen; versprechen Sie sie daher nicht voreilig.',
  contact: 'An wen können sich Teilnehmende wenden?',
  contactName: 'Name der Person oder des Amtes',
  contactEmail: 'E-Mail-Adresse für Fragen',
  contactPhone: 'Telefonnummer (optional)',
  text: {
    title: 'Name des Wettbewerbs',
    intro: 'Einladung in einem Satz',
    description: 'Beschreibung des Wettbewerbs',
    rulesText: 'Die Teilnahmebedingungen in Ihren Worten',
    markdownHelp:
      'Trennen Sie Absätze durch eine leere Zeile. Beginnen Sie eine Liste mit einem Bindestrich; **fette** Wörter stehen zwischen Sternchen.',
  },
  criteria: {
    categories: 'Kategorien',
    category: number => `Name der ${number}. Kategorie`,
    addCategory: 'Kategorie hinzufügen',
    removeCategory: number => `${number}. Kategorie entfernen`,
    criterion: number => `Name des ${number}. Kriteriums`,
    add: 'Kriterium hinzufügen',
    remove: number => `${number}. Kriterium entfernen`,
    up: number => `${number}. Kriterium nach oben`,
    scale: 'Bewertungsskala',
    min: 'Niedrigste Bewertung',
    max: 'Höchste Bewertung',
    step: 'Schritt',
  },
  winners: {
    juryTitle: 'Die Jury',
    sheets: 'Vollständige Bewertungsbögen, die für die Reihung nötig sind',
    method: 'Wie entstehen aus Bewertungen die Punkte der Jury?',
    methods: {
      mean: {
        name: 'Einfacher Durchschnitt',
        help: 'Voreingestellt und am leichtesten zu erklären.',
      },
      'trimmed-mean': {
        name: 'Durchschnitt ohne Ausreißer',
        help: 'Ab fünf Bögen fallen der höchste und der niedrigste weg.',
      },
      'severity-corrected': {
        name: 'Mit Ausgleich der Strenge',
        help: 'Für Jurys, in denen nicht alle alles bewerten.',
      },
    },
    share: 'Anteil der Jury in Prozent',
    shareHelp: 'Der Rest auf 100 ist der Anteil des Publikums.',
    opened: 'Wessen Bewertungsbögen werden öffentlich?',
    openedAll: 'Alle',
    openedAwarded: 'Nur jene der ausgezeichneten Geschäfte',
    minutes: 'Für die Veröffentlichung der Ergebnisse ist ein unterschriebenes Protokoll nötig',
    previewTitle: 'Wer darf die Ergebnisse vor der Veröffentlichung sehen?',
    previewChair: 'Nur der Vorsitz der Jury',
    previewBoth: 'Der Vorsitz der Jury und die Veranstalter',
    voteTitle: 'Abstimmung',
    publicMethod: 'Wie entstehen aus Stimmen die Punkte des Publikums?',
    publicMethods: {
      rank: {
        name: 'Nach der Reihung',
        help: 'Voreingestellt: dämpft den Einfluss der eifrigsten Stimmensammler.',
      },
      'share-of-leader': {
        name: 'Im Verhältnis zum Spitzenreiter',
        help: 'Wer die meisten Stimmen sammelt, gewinnt meist.',
      },
      'share-of-votes': { name: 'Anteil an allen Stimmen', help: 'Die Unterschiede sind klein.' },
    },
    quorum: 'So viele Stimmen sind mindestens nötig, damit sie zählen',
    ties: 'Punktegleichstand',
    tie: number => `${number}. Regel bei Gleichstand`,
    noTie: 'keine Regel',
    awardsTitle: 'Auszeichnungen',
    places: 'Wie viele Plätze werden vergeben?',
    audience: 'Publikumspreis für die meisten Stimmen',
    standards: 'Anerkennungen in Gold, Silber und Bronze nach den Punkten der Jury',
    gold: 'Gold ab',
    silver: 'Silber ab',
    bronze: 'Bronze ab',
    onePrize: 'Jeder Betreiber erhält höchstens einen Preis',
    lastFirst: 'Wer im Vorjahr Erster war, nimmt außer Konkurrenz teil',
  },
  eligibility: {
    kinds: 'Arten von Geschäften (optional)',
    oneEntry: 'Jedes Geschäft wird nur einmal angemeldet',
    noJurors: 'Jurymitglieder und ihnen nahestehende Personen dürfen nicht teilnehmen',
    least: 'Mindestzahl der Anmeldungen (0 für keine)',
    leastHelp: 'Bei weniger können Sie die Frist verlängern oder den Wettbewerb absagen.',
  },
  dates: {
    lead: 'Die Uhrzeiten sind jene des Ortes. Eine Frist um 0:00 Uhr bedeutet das Ende des Vortages.',
    fromPreset: 'Vorgeschlagene Termine',
    fromPresetHelp:
      'Sie werden aus dem Tag des Feiertags neu berechnet und ersetzen die Termine unten.',
    propose: 'Termine vorschlagen',
  },
  missing: {
    musts: 'Vor der Veröffentlichung zu erledigen:',
    advice: 'Wir empfehlen außerdem:',
    none: 'Es fehlt nichts. Sie können die Ausschreibung veröffentlichen.',
    who: 'Schreiben Sie, wer teilnehmen darf.',
    prizes: 'Tragen Sie die Preise mit ihrem Wert ein.',
    prizeValue: award => `Tragen Sie den Wert des Preises ein (${award}).`,
    contact: 'Tragen Sie ein, an wen sich Teilnehmende wenden können.',
    jurySmall:
      'Die Jury hat weniger Mitglieder, als Bewertungsbögen nötig sind: Vergrößern Sie sie.',
    mail: 'Probieren Sie aus, ob E-Mails wirklich ankommen.',
    unstated: what => `Geben Sie in den Erklärungen der Gemeinde an: ${what}.`,
    awardWithoutPrize: award => `Dafür gibt es keinen Preis: ${award}.`,
    weights: sum => `Die Summe der Gewichtungen ist ${sum}. Eine Summe von 100 ist verständlicher.`,
    notInLanguage: (text, language) => `${text}: Der Text fehlt auf ${language}.`,
    texts: {
      titles: 'Name des Wettbewerbs',
      intros: 'Einladung',
      descriptions: 'Beschreibung',
      perimeters: 'Wer teilnehmen darf',
    },
    languages: {
      sl: 'Slowenisch',
      en: 'Englisch',
      it: 'Italienisch',
      hu: 'Ungarisch',
      de: 'Deutsch',
    },
    jurors: count =>
      plural('de', count, {
        one: 'Laden Sie noch # Person in die Jury ein.',
        other: 'Laden Sie noch # Personen in die Jury ein.',
      }),
    paper:
      'Stimmzettel auf Papier können noch nicht erfasst werden: Überlegen Sie, ob Sie sie wirklich versprechen.',
    freeDay: step => `„${step}“ fällt auf einen arbeitsfreien Tag.`,
    shortGap: (earlier, later, days) =>
      plural('de', days, {
        one: `Zwischen „${earlier}“ und „${later}“ sollte # Arbeitstag liegen.`,
        other: `Zwischen „${earlier}“ und „${later}“ sollten # Arbeitstage liegen.`,
      }),
  },
  testLetter: {
    title: 'Probe des E-Mail-Versands',
    lead: 'Codes, Einladungen und Bestätigungen werden per E-Mail verschickt. Prüfen Sie vor der Veröffentlichung der Ausschreibung, ob sie ankommen.',
    send: 'Probebrief senden',
    sentTo: email =>
      `Der Brief geht an ${email}. Sehen Sie auch im Spam-Ordner nach und geben Sie die sechs Ziffern ein.`,
    code: 'Die sechs Ziffern aus dem Brief',
    confirm: 'Der Brief ist angekommen',
    done: when => `Der Probebrief ist ${when} angekommen.`,
    subject: (code, contest) => `${code} ist der Probecode: ${contest}`,
    body: (code, contest) =>
      `das ist ein Probebrief des Wettbewerbs „${contest}“. Geben Sie auf der Seite der Veranstalter ein:\n\n    ${code}\n\nDann steht fest, dass E-Mails ankommen.`,
  },
  call: {
    prizes: 'Die Preise',
    worth: value => `im Wert von ${value}`,
    contact: 'Ansprechstelle',
    who: 'Wer teilnehmen darf',
    ownWords: 'Text der Ausschreibung',
    jurySize: count =>
      plural('de', count, {
        one: 'Die Jury hat # Mitglied.',
        other: 'Die Jury hat # Mitglieder.',
      }),
    juryMethods: {
      mean: 'Die Punkte der Jury sind der Durchschnitt der Bewertungsbögen.',
      'trimmed-mean':
        'Die Punkte der Jury sind der Durchschnitt der Bewertungsbögen ohne den höchsten und den niedrigsten, wenn es mindestens fünf sind.',
      'severity-corrected':
        'Die Punkte der Jury sind der Durchschnitt, bereinigt um die Strenge der Mitglieder.',
    },
    publicMethods: {
      rank: 'Die Punkte des Publikums richten sich nach der Reihung nach Stimmen.',
      'share-of-leader':
        'Die Punkte des Publikums sind der Stimmenanteil im Verhältnis zum Geschäft mit den meisten Stimmen.',
      'share-of-votes': 'Die Punkte des Publikums sind der Anteil an allen Stimmen.',
    },
    standards: (gold, silver, bronze) =>
      `Gold erhält, wer mindestens ${gold} Punkte der Jury erreicht, Silber gibt es ab ${silver}, Bronze ab ${bronze}.`,
    onePrize: 'Jeder Betreiber erhält höchstens einen Preis.',
    lastFirst: 'Wer im Vorjahr Erster war, nimmt außer Konkurrenz teil.',
    minutes:
      'Die Ergebnisse werden veröffentlicht, sobald das Protokoll der Jury unterschrieben ist.',
    openedAll:
      'Mit den Ergebnissen werden alle Bewertungsbögen öffentlich, ohne die Namen der Mitglieder.',
    openedAwarded:
      'Mit den Ergebnissen werden die Bewertungsbögen der ausgezeichneten Geschäfte öffentlich, ohne die Namen der Mitglieder.',
    previewChair: 'Vor der Veröffentlichung darf nur der Vorsitz der Jury die Ergebnisse sehen.',
    previewBoth:
      'Vor der Veröffentlichung dürfen der Vorsitz der Jury und die Veranstalter die Ergebnisse sehen; jede Einsicht wird aufgezeichnet.',
    oneEntry: 'Jedes Geschäft darf einmal angemeldet werden.',
    noJurors: 'Jurymitglieder und ihnen nahestehende Personen dürfen nicht teilnehmen.',
    least: count =>
      plural('de', count, {
        one: 'Bei weniger als # Anmeldung kann die Frist verlängert oder der Wettbewerb abgesagt werden.',
        other:
          'Bei weniger als # Anmeldungen kann die Frist verlängert oder der Wettbewerb abgesagt werden.',
      }),
    paper: 'Man kann auch auf Papier abstimmen.',
  },
  reasons: {
    'too-many-test-letters':
      'Sie haben in der letzten Stunde schon mehrere Briefe gesendet. Warten Sie, bis sie ankommen.',
    'test-code-wrong':
      'Diese Ziffern stammen aus keinem Probebrief, der im Lauf des letzten Tages gesendet wurde.',
  },
} satisfies Words['setup']
