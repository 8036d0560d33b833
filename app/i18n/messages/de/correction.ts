import type { Words } from '../../words.ts'

export const correction = {
  title: 'Berichtigung der Ergebnisse',
  lead: 'Berichtigte Ergebnisse sind eine neue Version mit veröffentlichter Begründung; die frühere Version bleibt für alle zugänglich. Alle Teilnehmenden bekommen eine Nachricht.',
  current: version => `Derzeit gilt Version ${version}.`,
  notYet: 'Nur veröffentlichte Ergebnisse können berichtigt werden.',
  struck: 'Welche Geschäfte treten nicht mehr an?',
  struckHelp:
    'Sie werden nicht gereiht und bekommen keinen Preis, Stimmen für sie sind nicht mehr gültig.',
  setAside: 'Wessen Bewertungsbögen zählen nicht mehr?',
  member: member => `Jurymitglied ${member}`,
  recognitions: 'Wer bekommt eine besondere Anerkennung der Jury?',
  reason: 'Begründung (wird veröffentlicht)',
  publish: 'Berichtigte Ergebnisse veröffentlichen',
  reasons: {
    'restored-copy':
      'Dies ist eine wiederhergestellte Kopie, die nichts veröffentlicht, bis Sie sie als die echte bestätigen.',
    'results-not-published': 'Die Ergebnisse sind noch nicht veröffentlicht.',
    'corrected-meanwhile':
      'Die Ergebnisse wurden inzwischen berichtigt. Sehen Sie sich die geltende Version an und entscheiden Sie neu.',
    'entry-not-in-the-result': 'Das gewählte Geschäft tritt nicht an.',
    'juror-not-in-the-result': 'Die gewählte Person ist nicht in der Jury.',
    'nothing-corrected': 'Wählen Sie, was anders ist als in der geltenden Version.',
  },
  letter: {
    subject: contest => `Die Ergebnisse wurden berichtigt: ${contest}`,
    body: (shop, contest, version, reason, link) =>
      `wir haben berichtigte Ergebnisse des Wettbewerbs „${contest}“ veröffentlicht, an dem auch Ihr Geschäft „${shop}“ teilnimmt. Nun gilt Version ${version}.\n\nBegründung: ${reason}\n\nErgebnisse:\n${link}`,
  },
} satisfies Words['correction']
