import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const jury = {
  title: 'Jury',
  none: 'Sie gehören keiner Jury an.',
  member: number => `Jurymitglied ${number}`,
  declaration: {
    title: 'Unbefangenheitserklärung',
    text: 'Ich erkläre, dass ich zu den Teilnehmenden in keinem verwandtschaftlichen oder geschäftlichen Verhältnis stehe, das meine Bewertungen beeinflussen könnte, und verpflichte mich, nach den Bewertungskriterien des Wettbewerbs zu bewerten. Entsteht bei einer einzelnen Anmeldung ein Interessenkonflikt, erkläre ich mich für befangen und nehme an ihrer Bewertung nicht teil.',
    agree: 'Erklärung abgeben',
    needed: 'Die Anmeldungen sehen Sie, sobald Sie die Unbefangenheitserklärung abgegeben haben.',
  },
  report: {
    title: 'Bericht über die Arbeit der Jury',
    lead: 'Diesen Bericht sieht nur die oder der Vorsitzende der Jury. Dieselben Zahlen stehen ohne Namen in der signierten Datei.',
    notYet: 'Der Bericht steht bereit, sobald die Ergebnisse veröffentlicht sind.',
    leniency: 'Wie streng die Jurymitglieder waren',
    milder: (member, points) =>
      `${member} hat im Durchschnitt ${points} Punkte mehr vergeben als die Jury insgesamt.`,
    stricter: (member, points) =>
      `${member} hat im Durchschnitt ${points} Punkte weniger vergeben als die Jury insgesamt.`,
    even: member => `${member} war weder strenger noch milder als die Jury insgesamt.`,
    meanHolds: 'Daher gilt der einfache Durchschnitt.',
    corrected:
      'Die unterschiedliche Strenge der Jurymitglieder wurde bei den Punkten ausgeglichen.',
    correctionProblems: {
      'no-sheets': 'Die Strenge lässt sich nicht abschätzen, weil es keinen Bewertungsbogen gibt.',
      'juror-with-few-sheets':
        'Die Strenge lässt sich nicht abschätzen, weil von mindestens einem Jurymitglied weniger als fünf Bewertungsbögen vorliegen.',
      'panel-not-connected':
        'Die Strenge lässt sich nicht abschätzen, weil einige Jurymitglieder kein Geschäft gemeinsam bewertet haben.',
    },
    leaveOneOut: 'Die Preise ohne ein einzelnes Jurymitglied',
    sameWithout: member => `Ohne die Bewertungen von ${member} würden die Preise genauso vergeben.`,
    otherWithout: member => `Ohne die Bewertungen von ${member} würden die Preise so vergeben:`,
    back: 'Zurück zur Liste',
  },
  list: {
    lead: (done, all) =>
      plural('de', all, {
        one: `Sie haben ${done} von # Geschäft bewertet.`,
        other: `Sie haben ${done} von # Geschäften bewertet.`,
      }),
    opens: when => `Die Bewertung beginnt ${when}.`,
    closes: until => `Bewerten können Sie ${until}.`,
    closed: 'Die Bewertung ist abgeschlossen.',
    complete: 'bewertet',
    begun: 'begonnen',
    untouched: 'noch nicht bewertet',
    'come-back': 'später wieder',
    left: 'ohne Bewertung',
    recused: 'ausgeschlossen',
    empty: 'Es sind noch keine Anmeldungen angenommen.',
  },
  sheet: {
    back: 'Alle Geschäfte',
    unassessed: 'Konnte nicht bewertet werden',
    save: 'Bewertungen speichern',
    saved: 'Die Bewertungen sind gespeichert.',
    savedPartly: 'Gespeichert. Einige Bewertungen fehlen noch.',
    next: 'Nächstes Geschäft',
    sealed: 'Solange die Jury bewertet, sieht niemand außer Ihnen Ihre Bewertungen.',
  },
  desk: {
    title: 'Jury',
    invite: 'In die Jury einladen',
    name: 'Vor- und Nachname',
    email: 'E-Mail-Adresse',
    chair: 'Führt den Vorsitz der Jury',
    send: 'Einladung senden',
    none: 'Die Jury hat noch keine Mitglieder.',
    sheets: count =>
      plural('de', count, {
        one: '# begonnener Bewertungsbogen',
        other: '# begonnene Bewertungsbögen',
      }),
    isChair: 'führt den Vorsitz der Jury',
  },
  reasons: {
    'judging-not-open-yet': 'Die Bewertung hat noch nicht begonnen.',
    'judging-closed': 'Die Bewertung ist abgeschlossen, die Bewertungsbögen sind gesperrt.',
    'impartiality-not-declared': 'Geben Sie bitte zuerst die Unbefangenheitserklärung ab.',
    'sheets-signed-off': 'Sie haben Ihre Bewertungen bereits abgeschlossen.',
    'sheet-changed-meanwhile':
      'Der Bewertungsbogen wurde inzwischen an anderer Stelle gespeichert. Unten sehen Sie die zuletzt gespeicherten Bewertungen; ändern Sie sie bei Bedarf und speichern Sie noch einmal.',
    'mark-not-on-scale': 'Eine der Bewertungen liegt nicht auf der Skala des Wettbewerbs.',
    'juror-already-invited': 'Diese Person gehört der Jury bereits an.',
    'chair-already-chosen': 'Die Jury hat bereits eine Vorsitzende oder einen Vorsitzenden.',
    'judging-over':
      'Die Bewertung ist abgeschlossen, daher kann niemand mehr in die Jury eingeladen werden.',
    'entry-recused': 'Sie sind bei dieser Anmeldung ausgeschlossen und bewerten sie daher nicht.',
    'juror-removed': 'Diese Person gehört der Jury nicht mehr an, ihre Bewertungen zählen nicht.',
    'already-recused': 'Sie sind bei dieser Anmeldung bereits ausgeschlossen.',
    'entries-open':
      'Einige Geschäfte sind noch nicht fertig. Bewerten Sie sie oder erklären Sie, dass Sie sie ohne Bewertung lassen.',
    'not-signed-off':
      'Diese Person hat die Bewertung nicht abgeschlossen, ihre Bewertungsbögen sind also offen.',
    'already-counted': 'Die Zählung ist erfolgt, daher ist das nicht mehr möglich.',
    'own-seat': 'Sie können sich nicht selbst aus der Jury abberufen.',
    'no-such-juror': 'Ein solches Mitglied hat die Jury nicht.',
    'too-many-recognitions':
      'Die Jury hat schon so viele besondere Anerkennungen vergeben wie möglich.',
    'entry-not-in-the-running': 'Diese Anmeldung nimmt am Wettbewerb nicht teil.',
  },
} satisfies Words['jury']
