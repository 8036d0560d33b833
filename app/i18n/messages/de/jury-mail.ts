import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const juryMail = {
  reminder: {
    subject: (contest, until) => `Bewerten können Sie ${until}: ${contest}`,
    body: (contest, until, left, link) =>
      `die Bewertungsbögen des Wettbewerbs „${contest}“ werden bald gesperrt; bewerten können Sie ${until}. ${plural(
        'de',
        left,
        {
          one: '# Geschäft wartet noch auf Sie.',
          other: '# Geschäfte warten noch auf Sie.',
        },
      )} Wenn Sie fertig sind, schließen Sie die Bewertung bitte ab.\n\nIhre Liste:\n${link}`,
  },
  reopened: {
    subject: contest => `Ihre Bewertungsbögen sind wieder offen: ${contest}`,
    body: (contest, reason, until, link) =>
      `Ihre Bewertungsbögen des Wettbewerbs „${contest}“ sind wieder offen.\n\nGrund: ${reason}\n\nÄndern können Sie sie ${until}; schließen Sie die Bewertung danach bitte wieder ab:\n${link}`,
  },
  removed: {
    subject: contest => `Sie gehören der Jury nicht mehr an: ${contest}`,
    body: (contest, reason) =>
      `auf Entscheidung des Vorsitzes gehören Sie der Jury des Wettbewerbs „${contest}“ nicht mehr an. Ihre Bewertungen zählen nicht.\n\nGrund: ${reason}\n\nWenn Sie nicht einverstanden sind, schreiben Sie bitte den Veranstaltern.`,
  },
} satisfies Words['juryMail']
