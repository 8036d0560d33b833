import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const contest = {
  sentence: {
    draft: () => 'Der Wettbewerb ist in Vorbereitung.',
    announced: opens => `Die Anmeldung beginnt ${opens}.`,
    entries: closes => `Die Anmeldefrist für den Wettbewerb läuft ${closes}.`,
    checkThenVoting: opens =>
      `Die Anmeldefrist ist abgelaufen; der Veranstalter prüft die Anmeldungen. Die Abstimmung beginnt ${opens}.`,
    checkThenJudging: opens =>
      `Die Anmeldefrist ist abgelaufen; der Veranstalter prüft die Anmeldungen. Die Jury beginnt ${opens} mit der Bewertung.`,
    voting: closes =>
      `Abstimmen können Sie ${closes}. In dieser Zeit besucht die Jury die Geschäfte.`,
    votingAlone: closes => `Abstimmen können Sie ${closes}.`,
    judging: closes => `Die Jury besucht die Geschäfte ${closes}.`,
    counting: results =>
      `Abstimmung und Bewertung sind abgeschlossen. Die Ergebnisse werden spätestens ${results} veröffentlicht.`,
    countingJuryAlone: results =>
      `Die Bewertung ist abgeschlossen. Die Ergebnisse werden spätestens ${results} veröffentlicht.`,
    preparing: () =>
      'Die Ergebnisse werden gerade vorbereitet. Laden Sie die Seite in einigen Augenblicken neu.',
    results: published => `Die Ergebnisse wurden ${published} veröffentlicht.`,
    held: () => 'Die Veröffentlichung der Ergebnisse ist ausgesetzt.',
    cancelled: () => 'Der Wettbewerb ist abgesagt.',
  },
  phases: {
    draft: 'Entwurf',
    announced: 'angekündigt',
    entries: 'Anmeldung',
    check: 'Prüfung der Anmeldungen',
    voting: 'Abstimmung und Bewertung',
    counting: 'Auszählung',
    counted: 'ausgezählt',
    results: 'Ergebnisse',
    closed: 'abgeschlossen',
    cancelled: 'abgesagt',
  },
  steps: {
    entriesOpenAt: 'Beginn der Anmeldung',
    entriesCloseAt: 'Anmeldefrist',
    checkEndAt: 'Ende der Prüfung der Anmeldungen',
    votingOpenAt: 'Beginn der Abstimmung',
    votingCloseAt: 'Abstimmungsfrist',
    judgingOpenAt: 'Beginn des Rundgangs der Jury',
    judgingCloseAt: 'Bewertungsfrist',
    reviewEndAt: 'Ende der Überprüfung der Stimmen',
    ceremonyAt: 'Bekanntgabe der Ergebnisse',
    resultsAt: 'Späteste Veröffentlichung der Ergebnisse',
    objectionsEndAt: 'Einspruchsfrist',
    voterDataDeleteAt: 'Löschung der Daten der Abstimmenden',
  },
  stepStates: { over: 'abgeschlossen', next: 'nächster Schritt', ahead: 'folgt später' },
  day: 'Tag',
  time: 'Uhrzeit',
  dates: 'Ablauf des Wettbewerbs',
  call: 'Ausschreibung des Wettbewerbs',
  gallery: 'Die Geschäfte im Wettbewerb',
  galleryEmpty: 'Die Auslagen sind noch leer',
  galleryEmptyNext:
    'Die angemeldeten Geschäfte werden hier veröffentlicht, sobald die Anmeldungen geprüft sind.',
  entriesInTheRunning: count =>
    plural('de', count, {
      one: 'Am Wettbewerb nimmt # Geschäft teil.',
      other: 'Am Wettbewerb nehmen # Geschäfte teil.',
    }),
  enterYourShop: 'Ihr Geschäft anmelden',
  voteNow: 'Jetzt abstimmen',
  seeResults: 'Ergebnisse ansehen',
  readRules: 'Teilnahmebedingungen',
  order: {
    explanation:
      'Die Reihenfolge ist zufällig und ändert sich jede Minute, damit alle Geschäfte gleich gut sichtbar sind.',
  },
  rules: {
    title: 'Teilnahmebedingungen',
    frozen: day =>
      `Die Teilnahmebedingungen wurden mit der Veröffentlichung der Ausschreibung am ${day} unveränderlich festgelegt.`,
    hash: 'Fingerabdruck der Teilnahmebedingungen (SHA-256)',
    hashHelp:
      'Mit diesem Fingerabdruck kann jede und jeder überprüfen, dass sich die Teilnahmebedingungen seit der Veröffentlichung nicht geändert haben.',
    townKey: 'Öffentlicher Schlüssel der Gemeinde',
    townKeyHelp:
      'Mit diesem Schlüssel sind die Ergebnisse signiert. Vergleichen Sie ihn mit dem Schlüssel, der beim Nachzählen angegeben wird.',
    criteria: 'Bewertungskriterien',
    criterion: 'Kriterium',
    weight: 'Gewichtung',
    judged: 'Wie bewertet wird',
    byPhotoOrVisit: 'nach dem Foto oder beim Rundgang',
    byVisit: 'nur beim Rundgang',
    scale: (min, max) =>
      `Die Jurymitglieder vergeben für jedes Geschäft und jedes Kriterium eine Bewertung von ${min} bis ${max}.`,
    winners: 'Wie über die Preise entschieden wird',
    shares: (jury, vote) =>
      vote === 0
        ? 'Über die Plätze entscheidet die Jury.'
        : `Zur Gesamtpunktezahl trägt die Jury ${jury}\u00a0% bei, das Publikum ${vote}\u00a0%.`,
    places: count =>
      plural('de', count, {
        one: 'Vergeben wird # Platz.',
        other: 'Vergeben werden # Plätze.',
      }),
    audience: 'Den Publikumspreis erhält das Geschäft mit den meisten gewerteten Stimmen.',
    sheetsPerEntry: count =>
      plural('de', count, {
        one: 'Für die Reihung ist mindestens # vollständiger Bewertungsbogen erforderlich.',
        other: 'Für die Reihung sind mindestens # vollständige Bewertungsbögen erforderlich.',
      }),
    quorum: count =>
      plural('de', count, {
        one: 'Die Stimmen wirken sich auf die Gesamtpunktezahl aus, wenn beim Wettbewerb mindestens # Stimme gewertet wird.',
        other:
          'Die Stimmen wirken sich auf die Gesamtpunktezahl aus, wenn beim Wettbewerb mindestens # Stimmen gewertet werden.',
      }),
    ties: 'Bei Punktegleichstand entscheidet der Reihe nach:',
    sharedPlace:
      'ansonsten teilen sich die punktegleichen Geschäfte den Platz, und der nächste Platz entfällt',
    noLottery: 'Das Los und der Zeitpunkt der Anmeldung sind nie ausschlaggebend.',
    gender:
      'Personenbezeichnungen, die in den slowenischen Teilnahmebedingungen in männlicher Form stehen, gelten für alle Geschlechter gleichermaßen.',
  },
  tieRule: rule =>
    ({
      'jury-points': 'die höhere Punktezahl der Jury',
      'counted-votes': 'die größere Zahl gewerteter Stimmen',
    })[rule],
  tieCriterion: name => `die höhere durchschnittliche Bewertung beim Kriterium „${name}“`,
  cards: {
    'jury-places-and-audience-award': {
      name: 'Die Jury vergibt die Plätze 1 bis 3, das Publikum seinen eigenen Preis',
      help: 'Am wenigsten umstritten: Über die Plätze entscheidet die Jury, über den Publikumspreis entscheiden die Stimmen.',
    },
    'together-70-30': {
      name: 'Gemeinsam: 70\u00a0% Jury, 30\u00a0% Publikum',
      help: 'Die Punkte des Publikums richten sich nach der Reihung nach Stimmen, daher entscheidet das Publikum stärker mit, als die Prozentsätze vermuten lassen.',
    },
    'jury-only': {
      name: 'Nur die Jury',
      help: 'Es gibt keine öffentliche Abstimmung.',
    },
  },
  presets: {
    'after-holiday': {
      name: 'Bekanntgabe nach dem Feiertag',
      help: 'Anmeldung vor dem Feiertag, Bekanntgabe am ersten Samstag, der mindestens neun Tage danach liegt.',
    },
    'on-holiday': {
      name: 'Bekanntgabe am Feiertag',
      help: 'Alles endet vor dem Feiertag, die Preise werden bei der Festveranstaltung überreicht.',
    },
  },
  new: {
    title: 'Neuer Wettbewerb',
    lead: 'Beantworten Sie sieben Fragen. Alles andere ist voreingestellt, und Sie können es vor der Veröffentlichung ändern.',
    holiday: 'Tag des Gemeindefeiertags',
    preset: 'Wann werden die Preisträgerinnen und Preisträger bekannt gegeben?',
    card: 'Wie wird über die Preise entschieden?',
    create: 'Entwurf anlegen',
    defaultTitle: 'Das schönste Geschäft',
    defaultIntro: (municipality, name) =>
      `${municipality} lädt alle, die in ${name} ein Geschäftslokal besitzen oder gemietet haben, herzlich ein, es zum Gemeindefeiertag so schön wie möglich zu gestalten.`,
  },
  desk: {
    title: 'Seite des Veranstalters',
    newContest: 'Neuer Wettbewerb',
    noContests: 'In diesem Ort gibt es noch keinen Wettbewerb.',
    state: 'Status',
    today: 'Was zu tun ist',
    nothingToDo:
      'Derzeit ist nichts zu tun. Der nächste Schritt ist im Ablauf des Wettbewerbs markiert.',
    tasks: {
      'publish-call': () =>
        'Veröffentlichen Sie die Ausschreibung, damit Anmeldungen möglich sind.',
      'check-entries': count =>
        plural('de', count, { one: 'Prüfen Sie # Anmeldung.', other: 'Prüfen Sie # Anmeldungen.' }),
      'check-photos': count =>
        plural('de', count, { one: 'Sehen Sie # Foto durch.', other: 'Sehen Sie # Fotos durch.' }),
      'invite-jurors': count =>
        plural('de', count, {
          one: 'Laden Sie noch mindestens # Person in die Jury ein, sonst kann kein Geschäft gereiht werden.',
          other:
            'Laden Sie noch mindestens # Personen in die Jury ein, sonst kann kein Geschäft gereiht werden.',
        }),
      'remind-jurors': count =>
        plural('de', count, {
          one: '# Jurymitglied hat die Unbefangenheitserklärung noch nicht abgegeben: Erinnern Sie es daran.',
          other:
            '# Jurymitglieder haben die Unbefangenheitserklärung noch nicht abgegeben: Erinnern Sie sie daran.',
        }),
      'decide-hold': () =>
        'Die Veröffentlichung der Ergebnisse ist ausgesetzt: Entscheiden Sie, wann Sie sie freigeben.',
      'completions-overdue': count =>
        plural('de', count, {
          one: '# Anmeldung wurde nicht fristgerecht ergänzt: Entscheiden Sie darüber.',
          other: '# Anmeldungen wurden nicht fristgerecht ergänzt: Entscheiden Sie darüber.',
        }),
      'give-numbers': () => 'Alle Anmeldungen sind geprüft: Vergeben Sie die Nummern.',
      'print-posters': () => 'Die Nummern sind vergeben: Drucken Sie die Plakate für die Auslagen.',
      'undelivered-mail': count =>
        plural('de', count, {
          one: '# Nachricht ist nicht abgegangen: Sehen Sie nach, warum.',
          other: '# Nachrichten sind nicht abgegangen: Sehen Sie nach, warum.',
        }),
      'entries-missing': count =>
        plural('de', count, {
          one: 'Bis zur Mindestzahl fehlt noch # Anmeldung: Laden Sie Geschäfte ein.',
          other: 'Bis zur Mindestzahl fehlen noch # Anmeldungen: Laden Sie Geschäfte ein.',
        }),
      'sheets-missing': count =>
        plural('de', count, {
          one: '# Geschäft hat noch nicht genug Bewertungsbögen, um gereiht zu werden: Erinnern Sie die Jury.',
          other:
            '# Geschäfte haben noch nicht genug Bewertungsbögen, um gereiht zu werden: Erinnern Sie die Jury.',
        }),
      'jurors-behind': count =>
        plural('de', count, {
          one: '# Jurymitglied hat noch nicht alle Geschäfte bewertet: Erinnern Sie es daran.',
          other:
            '# Jurymitglieder haben noch nicht alle Geschäfte bewertet: Erinnern Sie sie daran.',
        }),
      'votes-missing': count =>
        plural('de', count, {
          one: 'Damit die Stimmen in die Gesamtpunkte eingehen, fehlt noch #: Laden Sie zum Abstimmen ein.',
          other:
            'Damit die Stimmen in die Gesamtpunkte eingehen, fehlen noch #: Laden Sie zum Abstimmen ein.',
        }),
      'decide-objections': count =>
        plural('de', count, {
          one: 'Entscheiden Sie über # Einspruch.',
          other: 'Entscheiden Sie über # Einsprüche.',
        }),
      'handle-reports': count =>
        plural('de', count, {
          one: 'Bearbeiten Sie # gemeldete Unregelmäßigkeit.',
          other: 'Bearbeiten Sie # gemeldete Unregelmäßigkeiten.',
        }),
    },
    publishCall: 'Ausschreibung veröffentlichen',
    publishHelp:
      'Mit der Veröffentlichung werden Teilnahmebedingungen und Termine unveränderlich festgelegt. Spätere Änderungen sind nur öffentlich und mit Begründung möglich.',
    entries: 'Anmeldungen',
    noEntries: 'Es gibt noch keine Anmeldungen.',
    jury: 'Jury',
    votes: count =>
      count === 0
        ? 'Es wurden noch keine Stimmen abgegeben.'
        : plural('de', count, {
            one: 'Es wurde # Stimme abgegeben.',
            other: 'Es wurden # Stimmen abgegeben.',
          }),
    sealed:
      'Wie sich die Stimmen und Bewertungen verteilen, sieht bis zum Ende der Abstimmung und der Bewertung niemand.',
    heldBecause: 'Die Veröffentlichung der Ergebnisse ist ausgesetzt:',
    viewPublic: 'Öffentliche Seite des Wettbewerbs',
  },
  holdReasons: {
    'held-by-organiser': 'Der Veranstalter hat die Veröffentlichung ausgesetzt.',
    'jury-quorum-unmet':
      'Die Jury hat nicht genügend Geschäfte bewertet, um alle Plätze vergeben zu können.',
    'votes-in-review':
      'Einige Stimmen werden noch überprüft und könnten die Vergabe der Preise noch ändern.',
    'minutes-unsigned': 'Das Protokoll der Jury ist noch nicht unterschrieben.',
  },
  rulesProblems: {
    'weights-sum-to-zero':
      'Die Summe der Gewichtungen darf nicht null sein: Mindestens ein Kriterium braucht eine Gewichtung.',
    'shares-do-not-sum-to-100':
      'Die Anteile von Jury und Publikum müssen zusammen 100\u00a0% ergeben.',
    'scale-is-empty': 'Die höchste Bewertung muss über der niedrigsten liegen.',
    'scale-does-not-fit-step':
      'Von der niedrigsten zur höchsten Bewertung muss man in ganzen Schritten gelangen können.',
    'criterion-twice': 'Eines der Kriterien ist doppelt angeführt.',
    'category-twice': 'Eine der Kategorien ist doppelt angeführt.',
    'tie-rule-names-unknown-criterion':
      'Die Regel für den Punktegleichstand nennt ein Kriterium, das es nicht gibt.',
    'no-award': 'Der Wettbewerb muss mindestens einen Preis haben.',
    'standards-not-descending':
      'Die Grenzen für die Anerkennungen müssen absteigen: Gold über Silber, Silber über Bronze.',
    'correction-needs-all-sheets-opened':
      'Wenn die Strenge ausgeglichen wird, müssen alle Bewertungsbögen öffentlich sein.',
  },
  problems: {
    timeline: (earlier, later) =>
      `Der Schritt „${earlier}“ muss vor dem Schritt „${later}“ liegen.`,
    'title-missing': 'Geben Sie bitte einen Namen für den Wettbewerb ein.',
    'entries-would-be-closed':
      'Der Anmeldeschluss ist bereits vorbei: Wählen Sie bitte einen späteren Tag für den Feiertag.',
  },
  reasons: {
    'call-already-published': 'Die Ausschreibung ist bereits veröffentlicht.',
    'call-has-problems':
      'Die Ausschreibung kann noch nicht veröffentlicht werden: Bringen Sie bitte in Ordnung, was angeführt ist.',
    'contest-cancelled': 'Der Wettbewerb ist abgesagt.',
    'contest-slug-not-allowed':
      'Dieser Kurzname ist nicht zulässig: Verwenden Sie bitte Kleinbuchstaben, Ziffern und Bindestriche.',
    'contest-slug-taken':
      'Inzwischen hat jemand einen Wettbewerb mit diesem Kurznamen angelegt. Versuchen Sie es bitte noch einmal.',
  },
} satisfies Words['contest']
