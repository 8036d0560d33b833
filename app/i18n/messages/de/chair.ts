import type { Words } from '../../words.ts'

export const chair = {
  title: 'Leitung der Jury',
  lead: 'Sie sehen, wie weit jedes Mitglied ist; einzelne Bewertungen sieht bis zum Ende niemand anderer.',
  progress: {
    complete: (done, all) => `${done} von ${all} bewertet`,
    comeBack: count => `später wieder: ${count}`,
    left: count => `ohne Bewertung gelassen: ${count}`,
    recused: count => `Ausschlüsse: ${count}`,
    signedOff: 'Bewertung abgeschlossen',
    invited: 'eingeladen, Erklärung noch nicht abgegeben',
    declared: 'hat die Erklärung abgegeben',
    removed: reason => `Aus der Jury abberufen. Grund: ${reason}`,
  },
  recusals: 'Ausschlüsse wegen Befangenheit',
  recusal: (member, number, shop, reason) => `${member}: Nr. ${number}, ${shop} (${reason})`,
  reason: 'Begründung',
  reopen: 'Bewertungsbögen wieder öffnen',
  reopenHelp:
    'Das Mitglied erhält die Begründung per E-Mail. Frühere Bewertungen bleiben gespeichert.',
  remove: 'Aus der Jury abberufen',
  removeHelp:
    'Keine Bewertung dieser Person wird zählen. Die begründete Entscheidung steht im Protokoll und lässt sich nicht rückgängig machen.',
  recognitions: {
    title: 'Besondere Anerkennungen der Jury',
    lead: most =>
      `Bis zur Zählung kann die Jury höchstens ${most} besondere Anerkennungen vergeben. Die Begründungen werden mit den Ergebnissen veröffentlicht.`,
    entry: 'Geschäft',
    reasonIn: {
      sl: 'Begründung auf Slowenisch',
      en: 'Begründung auf Englisch',
      it: 'Begründung auf Italienisch',
      hu: 'Begründung auf Ungarisch',
      de: 'Begründung auf Deutsch',
    },
    save: 'Anerkennung festhalten',
    takeBack: 'Anerkennung zurücknehmen',
    none: 'Es gibt noch keine besonderen Anerkennungen.',
  },
  fewSheets: {
    title: 'Zu wenige Bewertungsbögen',
    lead: 'Ohne genügend vollständige Bewertungsbögen kann ein Geschäft keinen Platz bekommen.',
    line: (number, shop, sheets, needed) => `${number}. ${shop}: ${sheets} von ${needed}`,
  },
  resend: 'Einladung noch einmal senden',
  resent: 'Die Einladung wurde noch einmal gesendet.',
} satisfies Words['chair']
