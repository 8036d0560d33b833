import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const result = {
  title: 'Ergebnisse',
  place: place => `Platz ${place}`,
  audienceAward: 'Publikumspreis',
  noAudienceAward:
    'Der Publikumspreis wird nicht vergeben, weil kein Geschäft, das ihn bekommen könnte, eine gewertete Stimme erhalten hat.',
  total: 'Gesamt',
  juryPoints: 'Punkte der Jury',
  publicPoints: 'Punkte des Publikums',
  votes: count => plural('de', count, { one: '# Stimme', other: '# Stimmen' }),
  placesTitle: 'Die ausgezeichneten Geschäfte',
  charts: {
    shop: 'Geschäft',
    figures: 'Die Zahlen als Tabelle',
    criteria: 'Wie die Punkte der Jury zustande kamen',
    criteriaLead: (min, max) =>
      `Durchschnittliche Bewertung der Jury je Kriterium, auf einer Skala von ${min} bis ${max}. Die Zahl ist die Nummer des Geschäfts.`,
    views: 'Was die Jury sah und was das Publikum',
    viewsLead:
      'Links die Punkte der Jury, rechts die Stimmen des Publikums, unter den ausgezeichneten Geschäften.',
    votes: 'Stimmen',
  },
  sharedPlace: 'Der Platz ist geteilt, weil nach allen Regeln Gleichstand besteht.',
  decidedBy: rule => `Bei gleicher Punktezahl entschied: ${rule}.`,
  thanks: 'Danke an alle, die mitgemacht haben',
  thanksLead: 'Die weiteren Teilnehmenden in alphabetischer Reihenfolge:',
  accounting: 'Alle Stimmen im Überblick',
  howMany: 'Anzahl',
  counted: 'gewertet',
  notCounted: 'nicht gewertet',
  inReview: 'in Überprüfung',
  void: 'ungültig, weil das Geschäft nicht mehr teilnimmt',
  notToBlame:
    'Wird eine Stimme nicht gewertet, so trifft das angemeldete Geschäft daran keine Schuld.',
  quorumUnmet:
    'Es gab weniger gewertete Stimmen, als die Teilnahmebedingungen verlangen, daher hat über die Plätze allein die Jury entschieden.',
  closeness: {
    byVotes: votes =>
      plural('de', votes, {
        one: 'ein einzelnes Geschäft # Stimme mehr erhalten hätte',
        other: 'ein einzelnes Geschäft # Stimmen mehr erhalten hätte',
      }),
    byJury: (points, beyond) =>
      beyond
        ? `die Jury es um mehr als ${points} Punkte höher bewertet hätte`
        : `die Jury es um ${points} Punkte höher bewertet hätte`,
    byJuryAlone: (points, beyond) =>
      beyond
        ? `die Jury ein einzelnes Geschäft um mehr als ${points} Punkte höher bewertet hätte`
        : `die Jury ein einzelnes Geschäft um ${points} Punkte höher bewertet hätte`,
    either: (first, second) => `${first} oder wenn ${second}`,
    wouldChange: change => `Der Preis wäre anders vergeben worden, wenn ${change}.`,
    fixed:
      'Zusätzliche Stimmen oder Punkte für ein einzelnes Geschäft hätten an der Vergabe dieses Preises nichts geändert.',
  },
  agreement: {
    title: 'Wie einig sich die Jury war',
    details: 'Einzelheiten',
    summary: {
      strong: 'Die Jurymitglieder haben sehr ähnlich bewertet.',
      fair: 'Die Jurymitglieder haben recht ähnlich bewertet.',
      weak: 'Die Jurymitglieder haben recht unterschiedlich bewertet.',
      none: 'Die Bewertungen der Jurymitglieder stimmen nicht stärker überein, als es durch Zufall zu erwarten wäre.',
      unknown: 'Es gibt zu wenige Bewertungen, um sagen zu können, wie einig sich die Jury war.',
    },
    scale: 'Bei allen Zahlen bedeutet 1 völlige Übereinstimmung und 0 Zufall.',
    alpha: 'Krippendorffs Alpha der Punkte',
    criterion: name => `Krippendorffs Alpha der Bewertungen nach dem Kriterium „${name}“`,
    kendallsW: 'Kendalls W',
    order: {
      strong: 'Die Jurymitglieder haben die Geschäfte fast gleich gereiht.',
      fair: 'Die Jurymitglieder haben die Geschäfte ähnlich gereiht.',
      weak: 'Die Jurymitglieder haben die Geschäfte recht unterschiedlich gereiht.',
      none: 'Jedes Jurymitglied hat die Geschäfte auf seine eigene Weise gereiht.',
      unknown:
        'Die Reihungen lassen sich nicht vergleichen, weil es zu wenige Geschäfte gibt, die von allen Jurymitgliedern bewertet wurden.',
    },
    single: 'ICC(2,1)',
    singleSays: {
      strong:
        'Schon ein einzelnes Jurymitglied würde fast dieselben Punkte vergeben wie ein anderes.',
      fair: 'Ein einzelnes Jurymitglied würde ähnliche Punkte vergeben wie ein anderes.',
      weak: 'Ein einzelnes Jurymitglied würde deutlich andere Punkte vergeben als ein anderes.',
      none: 'Aus den Punkten eines Jurymitglieds lässt sich nicht auf die eines anderen schließen.',
      unknown: 'Über die Punkte eines einzelnen Jurymitglieds lässt sich nichts sagen.',
    },
    average: 'ICC(2,k)',
    averageSays: {
      strong: 'Der Durchschnitt dieser Jury ist sehr zuverlässig.',
      fair: 'Der Durchschnitt dieser Jury ist recht zuverlässig.',
      weak: 'Eine andere, gleich große Jury hätte deutlich anders entscheiden können.',
      none: 'Der Durchschnitt dieser Jury ist unzuverlässig.',
      unknown: 'Über die Zuverlässigkeit des Durchschnitts lässt sich nichts sagen.',
    },
    singleConsistency: 'ICC(3,1)',
    singleConsistencySays: {
      strong:
        'Lässt man die Strenge außer Acht, würde ein einzelnes Jurymitglied fast dieselben Punkte vergeben wie ein anderes.',
      fair: 'Lässt man die Strenge außer Acht, würde ein einzelnes Jurymitglied ähnliche Punkte vergeben wie ein anderes.',
      weak: 'Auch wenn man die Strenge außer Acht lässt, würde ein einzelnes Jurymitglied deutlich andere Punkte vergeben als ein anderes.',
      none: 'Auch wenn man die Strenge außer Acht lässt, kann man aus den Punkten eines Jurymitglieds nicht auf die eines anderen schließen.',
      unknown:
        'Lässt man die Strenge außer Acht, kann man über die Punkte eines einzelnen Jurymitglieds nichts sagen.',
    },
    averageConsistency: 'ICC(3,k)',
    averageConsistencySays: {
      strong:
        'Lässt man die Strenge außer Acht, ist der Durchschnitt dieser Jury sehr zuverlässig.',
      fair: 'Lässt man die Strenge außer Acht, ist der Durchschnitt dieser Jury recht zuverlässig.',
      weak: 'Auch wenn man die Strenge außer Acht lässt, hätte eine andere Jury deutlich anders entscheiden können.',
      none: 'Auch wenn man die Strenge außer Acht lässt, ist der Durchschnitt dieser Jury unzuverlässig.',
      unknown:
        'Lässt man die Strenge außer Acht, kann man über die Zuverlässigkeit des Durchschnitts nichts sagen.',
    },
    restsOn: entries =>
      plural('de', entries, {
        one: 'W und ICC beruhen auf # Geschäft, das von allen Jurymitgliedern bewertet wurde.',
        other: 'W und ICC beruhen auf # Geschäften, die von allen Jurymitgliedern bewertet wurden.',
      }),
  },
  recount: 'Selbst nachzählen',
  recountHelp:
    'In Ihrem Browser können Sie die Signatur prüfen und die gesamte Auszählung wiederholen.',
  file: 'Ergebnisse als signierte Datei (JSON)',
  fileHelp:
    'Die Datei enthält die Teilnahmebedingungen, alle Bewertungsbögen und alle Stimmzettel ohne Namen, sodass jede und jeder die Auszählung wiederholen kann.',
  notYet: when => `Die Ergebnisse werden spätestens ${when} veröffentlicht.`,
  toContest: 'Zur Seite des Wettbewerbs',
  awaitedSign: 'Bald',
  heldSign: 'Ausgesetzt',
  cancelledSign: 'Abgesagt',
  postponed: (planned, when) =>
    `Die Veröffentlichung der Ergebnisse ist verschoben: Angekündigt war sie ${planned}, nun erfolgt sie spätestens ${when}.`,
  preparing:
    'Die Ergebnisse werden gerade vorbereitet. Laden Sie die Seite in einigen Augenblicken neu.',
  heldBecause: 'Die Veröffentlichung der Ergebnisse ist ausgesetzt. Begründung:',
  heldNext:
    'Sobald der Grund behoben ist, werden die Ergebnisse auf dieser Seite veröffentlicht, genau so, wie sie ausgezählt wurden.',
  cancelledNext: 'Es wird keine Ergebnisse geben; abgegebene Stimmen und Bewertungen zählen nicht.',
  early: reason =>
    `Die Ergebnisse wurden vor der spätesten angekündigten Stunde veröffentlicht. Begründung: ${reason}`,
  corrected: (version, when, reason) =>
    `Das Ergebnis wurde berichtigt: Dies ist Version ${version}, veröffentlicht ${when}. Grund der Berichtigung: ${reason}`,
  superseded: (version, last) =>
    `Dies ist Version ${version}, die nicht mehr gilt. Es gilt Version ${last}.`,
  versions: 'Alle Versionen',
  versionOf: (version, when, reason) =>
    reason ? `Version ${version}, ${when}: ${reason}` : `Version ${version}, ${when}`,
  withdrawn: 'Während des Wettbewerbs haben ihre Anmeldung zurückgezogen:',
  recusals: 'Ausschlüsse von Jurymitgliedern wegen Befangenheit',
  recusal: (juror, shops) => `${juror}: keine Bewertung wegen Befangenheit bei ${shops}.`,
  thanksToAll: 'Danke auch an die Jury für ihre Besuche und an alle, die abgestimmt haben.',
  thanksToJury: 'Danke auch an die Jury für ihre Besuche.',
  version: (version, when) => `Version ${version}, veröffentlicht ${when}.`,
  countedAt: when => `Ausgezählt ${when}.`,
} satisfies Words['result']
