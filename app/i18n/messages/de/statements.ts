import type { Words } from '../../words.ts'

export const statements = {
  nav: {
    label: 'Über diese Seiten',
    accessibility: 'Barrierefreiheit',
    privacy: 'Datenschutz',
    cookies: 'Cookies',
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    commitment: municipality =>
      `${municipality} möchte, dass alle diese Seiten benutzen können, wie es das slowenische Gesetz über die Barrierefreiheit von Websites und mobilen Anwendungen (ZDSMA) verlangt.`,
    scope: address => `Diese Erklärung gilt für die Seiten unter der Adresse ${address}.`,
    status: {
      title: 'Stand der Vereinbarkeit mit den Anforderungen',
      full: 'Die Seiten sind mit der Norm SIST EN 301 549 V3.2.1, die die Richtlinien für barrierefreie Webinhalte WCAG 2.1 auf der Stufe AA umfasst, vollständig vereinbar.',
      partial:
        'Die Seiten sind mit der Norm SIST EN 301 549 V3.2.1, die die Richtlinien für barrierefreie Webinhalte WCAG 2.1 auf der Stufe AA umfasst, teilweise vereinbar. Was sie nicht erfüllen, steht unten.',
      none: 'Die Seiten sind mit der Norm SIST EN 301 549 V3.2.1, die die Richtlinien für barrierefreie Webinhalte WCAG 2.1 auf der Stufe AA umfasst, nicht vereinbar. Was sie nicht erfüllen, steht unten.',
      unstated: 'Die Gemeinde hat den Stand der Vereinbarkeit noch nicht angegeben.',
    },
    content: {
      title: 'Nicht barrierefreie Inhalte',
      none: 'Uns sind keine Inhalte bekannt, die nicht barrierefrei sind.',
      unstated:
        'Die Gemeinde hat noch nicht angegeben, welche Inhalte aus welchen Gründen nicht barrierefrei sind.',
    },
    preparation: {
      title: 'Erstellung dieser Erklärung',
      preparedOn: day => `Die Erklärung wurde am ${day} erstellt.`,
      reviewedOn: day => `Zuletzt überprüft wurde sie am ${day}.`,
      unstated: 'Die Gemeinde hat noch nicht angegeben, wann die Erklärung erstellt wurde.',
      methods: {
        self: 'Sie beruht auf einer Selbstbewertung der Gemeinde.',
        'third-party': 'Sie beruht auf einer Bewertung durch Dritte.',
      },
      methodUnstated:
        'Die Gemeinde hat noch nicht angegeben, wie die Barrierefreiheit bewertet wurde.',
    },
    feedback: {
      title: 'Rückmeldung und Kontakt',
      lead: 'Wenn Sie auf diesen Seiten etwas nicht benutzen können oder einen Inhalt in anderer Form brauchen, schreiben Sie uns.',
      contact: 'Adresse für Mitteilungen zur Barrierefreiheit:',
      contactUnstated:
        'Die Gemeinde hat noch keine Adresse für Mitteilungen zur Barrierefreiheit angegeben. Schreiben Sie bis dahin der oder dem Datenschutzbeauftragten:',
      answer:
        'Wir antworten innerhalb von acht Tagen nach dem Eingang. Können wir das nicht, so teilen wir Ihnen mit, wann Sie die Antwort erhalten und warum nicht früher.',
    },
    enforcement: {
      title: 'Wenn Sie mit der Antwort nicht zufrieden sind',
      text: 'Die Einhaltung des Gesetzes überwachen die Inspektoren für die Informationsgesellschaft. Sie können sich an das Inspektorat der Republik Slowenien für die Informationsgesellschaft wenden:',
    },
  },
  privacy: {
    title: 'Datenschutzerklärung',
    short: {
      title: 'Kurz gesagt',
      controller: municipality => `Für Ihre Daten verantwortlich: ${municipality}.`,
      least: 'Wir erheben nur Daten, ohne die der Wettbewerb nicht durchgeführt werden könnte.',
      voter: life =>
        `Die E-Mail-Adresse von Abstimmenden brauchen wir, damit jedes Postfach eine Stimme hat. Wir veröffentlichen sie nie und löschen sie spätestens ${life} nach der Anforderung des Codes.`,
      visitor:
        'Wer die Seiten nur ansieht, bleibt unbekannt: Öffentliche Seiten speichern keine Cookies und laden nichts von anderen Websites.',
    },
    jump: 'Im Einzelnen für jede Rolle',
    rows: {
      what: 'Welche Daten',
      why: 'Wozu',
      basis: 'Auf welcher Grundlage',
      kept: 'Wie lange',
      seen: 'Wer sie sieht',
    },
    voter: {
      title: 'Wenn Sie abstimmen',
      what: 'E-Mail-Adresse, Auswahl und Zeitpunkt der Stimme. Dass Sie mindestens 15 Jahre alt sind, bestätigen Sie jedes Mal; die Bestätigung speichern wir nicht.',
      why: 'Damit jedes Postfach eine Stimme hat und Sie diese bis zum Ende der Abstimmung ändern können.',
      basis:
        'Ihre Einwilligung, Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung. Die Abstimmung ist freiwillig. Sie können die Einwilligung jederzeit bei der oder dem Datenschutzbeauftragten widerrufen; was bis dahin geschehen ist, bleibt rechtmäßig.',
      keptAddress: (afterUse, atMost) =>
        `Die Adresse löschen wir ${afterUse} nach der Verwendung des Codes, sonst spätestens ${atMost} nachdem Sie den Code angefordert haben.`,
      keptKey:
        'An ihrer Stelle bleibt ein Eintrag, an dem wir erkennen, dass das Postfach schon abgestimmt hat. Ohne den geheimen Schlüssel der Gemeinde lässt sich die Adresse daraus nicht ermitteln. Er ist mit dem Stimmzettel verbunden.',
      keptUntil: (contest, day) =>
        `${contest}: Die Gemeinde löscht diese Einträge und den Schlüssel spätestens am ${day}; ist über einen Einspruch noch nicht entschieden, gleich nach der Entscheidung.`,
      keptByRules:
        'Der Tag, bis zu dem die Gemeinde sie löscht, steht bei den Terminen jedes Wettbewerbs.',
      seen: 'Auf keiner Seite ist zu sehen, wie Sie abgestimmt haben. Mit den Ergebnissen veröffentlichen wir die Stimmzettel ohne Adresse, Zeitpunkt oder sonst etwas, das auf Sie hinweist; sie bleiben, damit sie von allen nachgezählt werden können.',
    },
    entrant: {
      title: 'Wenn Sie ein Geschäft anmelden',
      what: 'Name, Branche, Adresse, Öffnungszeiten, Fotos mit den Namen derer, die sie gemacht haben, und Geschichte des Geschäfts; Name und Telefonnummer der verantwortlichen Person; E-Mail-Adresse, Sprache und Art des Browsers, mit denen Sie sich anmelden; welchen Teilnahmebedingungen Sie wann zugestimmt haben; von Ausgezeichneten auch Rechtsform und Registernummer. Was Sie nicht bestätigen, löschen wir nach 48 Stunden, eine Anmeldung, die der Veranstalter für Sie eingetragen hat, nach sieben Tagen.',
      why: 'Damit wir die Anmeldung prüfen, das Geschäft der Kommission und dem Publikum zeigen und Ihnen das Ergebnis mitteilen.',
      bases: {
        contract:
          'Erfüllung des Verhältnisses, das mit der Anmeldung zum Wettbewerb entsteht, Artikel 6 Absatz 1 Buchstabe b der Datenschutz-Grundverordnung.',
        'public-task':
          'Wahrnehmung einer Aufgabe der Gemeinde im öffentlichen Interesse, Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung.',
      },
      basisUnstated: 'Die Gemeinde hat die Rechtsgrundlage noch nicht angegeben.',
      kept: years =>
        years === 1
          ? 'Die Gemeinde bewahrt Anmeldungen ein Jahr nach Veröffentlichung der Ergebnisse auf.'
          : `Die Gemeinde bewahrt Anmeldungen ${years} Jahre nach Veröffentlichung der Ergebnisse auf.`,
      keptUnstated: 'Die Gemeinde hat noch nicht angegeben, wie lange sie Anmeldungen aufbewahrt.',
      seen: 'Wir veröffentlichen Name, Branche, Adresse, Öffnungszeiten, Geschichte und Fotos des Geschäfts mit den Namen derer, die sie gemacht haben. Aus veröffentlichten Fotos entfernen wir Angaben zu Ort und Gerät; das Original wird nicht veröffentlicht. Die verantwortliche Person, Telefonnummer, E-Mail-Adresse, Rechtsform und Registernummer sieht nur der Veranstalter.',
    },
    juror: {
      title: 'Wenn Sie in der Kommission sind',
      what: 'Name, E-Mail-Adresse, Sprache und Art des Browsers, mit denen Sie sich anmelden; Unbefangenheitserklärung; Bewertungen mit Zeitpunkt.',
      why: 'Damit die von der Gemeinde bestellte Kommission bewertet und das Ergebnis nachgeprüft werden kann.',
      basis:
        'Wahrnehmung einer Aufgabe der Gemeinde im öffentlichen Interesse, Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung.',
      kept: 'Bewertungen ohne Namen bleiben Teil der veröffentlichten Ergebnisse. Die Namen bewahrt die Gemeinde so lange auf wie die Anmeldungen.',
      seen: 'Ihren Namen sehen der Veranstalter und die oder der Vorsitzende der Kommission. In den veröffentlichten Ergebnissen sind Sie Mitglied 1, 2, 3 und so weiter, ohne Namen.',
    },
    visitor: {
      title: 'Wenn Sie die Seiten nur ansehen',
      what: 'Keine. Die Software dieser Seiten verwendet Ihre Netzwerkadresse nur, um Ihnen die Seite zu senden, und zeichnet sie nicht auf.',
      network: span =>
        `Wenn jemand einen Code anfordert, bleibt ein Teil der Netzwerkadresse für ${span} im Arbeitsspeicher, damit der Server eine Flut von Anfragen erkennt.`,
      report:
        'Wenn Sie eine Unregelmäßigkeit melden, sieht Ihre Nachricht nur der Veranstalter. Die E-Mail-Adresse, falls Sie eine angeben, löschen wir am Tag der Löschung der Daten der Abstimmenden; für einen Teil der Netzwerkadresse gilt dasselbe wie beim Code.',
    },
    controller: {
      title: 'Wer verantwortlich ist',
      who: municipality => `Verantwortlicher für die Daten: ${municipality}.`,
      addressUnstated: 'Die Gemeinde hat ihre Postanschrift hier noch nicht angegeben.',
      officer: 'Datenschutzbeauftragte oder Datenschutzbeauftragter:',
    },
    recipients: {
      title: 'Wer die Daten für die Gemeinde verarbeitet',
      unstated:
        'Die Gemeinde hat noch nicht angegeben, wer für sie diese Seiten betreibt und E-Mails versendet. Solche Auftragsverarbeiter dürfen die Daten nur nach ihren Weisungen verwenden.',
      only: 'Sie dürfen die Daten nur nach den Weisungen der Gemeinde verwenden.',
      never: 'Für Werbung werden die Daten nicht verwendet.',
    },
    rights: {
      title: 'Ihre Rechte',
      ask: 'Sie können von der Gemeinde Auskunft über Ihre Daten, deren Berichtigung, Löschung oder Übertragung und die Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen. Schreiben Sie der oder dem Datenschutzbeauftragten; die Gemeinde antwortet innerhalb eines Monats.',
      complain:
        'Wenn Sie meinen, dass die Gemeinde mit den Daten nicht richtig umgeht, können Sie sich beschweren:',
      complainTo: 'beim slowenischen Informationsbeauftragten (Informacijski pooblaščenec)',
      need: 'Sie müssen keine Daten angeben. Ohne E-Mail-Adresse können Sie aber nicht abstimmen und ohne Angaben zum Geschäft können Sie sich nicht anmelden.',
      automated:
        'Über Sie wird nie automatisiert entschieden, und niemand erstellt ein Profil von Ihnen.',
    },
  },
  cookies: {
    title: 'Cookies',
    lead: 'Diese Seiten verwenden nur Cookies, ohne die sie nicht funktionieren würden. Dafür verlangt das slowenische Gesetz über die elektronische Kommunikation (ZEKom-2) keine Einwilligung, deshalb fragt Sie kein Banner danach.',
    public:
      'Seiten für Besucherinnen und Besucher, etwa Wettbewerb, Galerie und Ergebnisse, speichern keine.',
    caption: 'Alle Cookies dieser Seiten',
    name: 'Name',
    purpose: 'Wozu es nötig ist',
    life: 'Wie lange es gilt',
    purposes: {
      session: 'Merkt sich, dass Sie angemeldet sind, bis Sie sich abmelden.',
      signIn:
        'Verbindet während der Anmeldung den Browser mit dem Code, den wir Ihnen gesendet haben.',
      vote: 'Merkt sich während der Abstimmung Ihre Auswahl und dass der Code richtig war; nur auf den Seiten der Abstimmung.',
      language: 'Merkt sich die Sprache, die Sie auf den Seiten für Angemeldete gewählt haben.',
    },
  },
  desk: {
    title: 'Erklärungen der Gemeinde',
    lead: 'Was Sie hier angeben, steht auf den öffentlichen Seiten über Barrierefreiheit und Datenschutz. Was Sie leer lassen, ist dort als noch nicht angegeben gekennzeichnet. Lassen Sie den Text von der oder dem Datenschutzbeauftragten prüfen.',
    todo: 'Was noch anzugeben ist',
    complete: 'Alles ist angegeben.',
    gaps: {
      controllerAddress: 'die Postanschrift der Gemeinde',
      processors: 'wer für die Gemeinde die Seiten betreibt und E-Mails versendet',
      entryBasis: 'die Rechtsgrundlage für die Daten der Anmeldungen',
      entryRetentionYears: 'wie viele Jahre die Gemeinde Anmeldungen aufbewahrt',
      accessibilityStatus: 'der Stand der Vereinbarkeit mit der Norm zur Barrierefreiheit',
      accessibilityExceptions: 'welche Inhalte nicht barrierefrei sind und warum',
      accessibilityMethod: 'wie die Barrierefreiheit bewertet wurde',
      accessibilityPreparedOn: 'wann die Erklärung zur Barrierefreiheit erstellt wurde',
      accessibilityContact: 'eine Adresse für Mitteilungen zur Barrierefreiheit',
    },
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    controllerAddress: 'Postanschrift der Gemeinde',
    processors: 'Auftragsverarbeiter',
    processorsHelp:
      'Wer für die Gemeinde diese Seiten betreibt und E-Mails versendet, mit Anschrift.',
    entryBasis: 'Auf welcher Grundlage verarbeiten Sie die Daten der Anmeldungen?',
    bases: {
      contract: {
        name: 'Verhältnis zu den Teilnehmenden',
        help: 'Artikel 6 Absatz 1 Buchstabe b der Datenschutz-Grundverordnung',
      },
      'public-task': {
        name: 'Aufgabe im öffentlichen Interesse',
        help: 'Artikel 6 Absatz 1 Buchstabe e; ein Gesetz muss sie vorsehen',
      },
    },
    entryRetentionYears: 'Wie viele Jahre nach den Ergebnissen bewahren Sie Anmeldungen auf?',
    entryRetentionHelp: 'Die Frist steht im Aktenplan der Gemeinde.',
    status: 'Erfüllen die Seiten die Norm zur Barrierefreiheit?',
    statuses: {
      full: { name: 'Vollständig', help: 'Sie kennen keine Ausnahme.' },
      partial: { name: 'Teilweise', help: 'Überwiegend, mit Ausnahmen, die Sie aufzählen.' },
      none: { name: 'Nein', help: 'Die meisten Anforderungen erfüllen sie nicht.' },
    },
    exceptions: language => `Nicht barrierefreie Inhalte (${language})`,
    exceptionsHelp:
      'Beschreiben Sie jede Ausnahme mit ihrem Grund: nicht vereinbar, unverhältnismäßige Belastung oder nicht im Anwendungsbereich des Gesetzes. Sagen Sie, wo der Inhalt barrierefrei zu haben ist.',
    method: 'Wie wurde das festgestellt?',
    methods: {
      self: { name: 'Selbstbewertung', help: 'Die Gemeinde hat die Barrierefreiheit bewertet.' },
      'third-party': { name: 'Bewertung durch Dritte', help: 'Jemand anderer hat sie bewertet.' },
    },
    unstated: {
      name: 'Noch nicht angegeben',
      help: 'Auf der öffentlichen Seite steht dann, dass die Gemeinde es noch nicht angegeben hat.',
    },
    preparedOn: 'Wann wurde die Erklärung erstellt?',
    reviewedOn: 'Wann wurde sie zuletzt überprüft? (freiwillig)',
    contact: 'Adresse für Mitteilungen zur Barrierefreiheit',
    contactHelp:
      'Eine E-Mail-Adresse oder Telefonnummer, unter der Sie innerhalb von acht Tagen antworten.',
    save: 'Speichern und veröffentlichen',
    saved: 'Gespeichert und veröffentlicht.',
    look: 'Sehen Sie sich die öffentlichen Seiten an:',
    link: 'Erklärungen zu Barrierefreiheit und Datenschutz',
    reasons: {
      'retention-not-in-whole-years': 'Geben Sie die Dauer in ganzen Jahren an, von 1 bis 100.',
      'prepared-in-the-future': 'Die Erklärung kann nicht in der Zukunft erstellt worden sein.',
      'reviewed-in-the-future': 'Die Erklärung kann nicht in der Zukunft überprüft worden sein.',
      'reviewed-before-prepared':
        'Die Erklärung kann nicht überprüft worden sein, bevor sie erstellt wurde.',
    },
  },
} satisfies Words['statements']
