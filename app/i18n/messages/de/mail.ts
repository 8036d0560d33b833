import type { Words } from '../../words.ts'

export const mail = {
  greeting: 'Guten Tag,',
  closing: municipality => `Mit freundlichen Grüßen\n${municipality}`,
  notYou: 'Wenn Sie das nicht angefordert haben, ignorieren Sie diese Nachricht einfach.',
  signInCode: {
    subject: code => `${code} ist Ihr Code zum Einloggen`,
    body: code =>
      `Ihr Code zum Einloggen lautet:\n\n    ${code}\n\nEr gilt 30 Minuten lang und kann nur einmal verwendet werden. Geben Sie ihn bitte an niemanden weiter.`,
    signature: 'Vitrina',
  },
  voteCode: {
    subject: (code, contest) => `${code} ist Ihr Code für die Abstimmung: ${contest}`,
    body: (code, contest) =>
      `Ihr Code für die Abstimmung beim Wettbewerb „${contest}“ lautet:\n\n    ${code}\n\nEr gilt 30 Minuten lang. Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben.`,
  },
  voteRecorded: {
    subject: contest => `Ihre Stimme wurde erfasst: ${contest}`,
    body: (contest, when) =>
      `beim Wettbewerb „${contest}“ wurde ${when} von dieser Adresse aus eine Stimme abgegeben.\n\nWenn nicht Sie abgestimmt haben, schreiben Sie uns bitte.`,
  },
  entryReceived: {
    subject: shop => `Wir haben Ihre Anmeldung erhalten: ${shop}`,
    body: (shop, contest, when, hash, link) =>
      `die Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ ist ${when} bei uns eingelangt.\n\nSie haben die Teilnahmebedingungen mit folgendem Fingerabdruck akzeptiert:\n${hash}\n\nÜber die Entscheidung informieren wir Sie per E-Mail. Ihre Anmeldung sehen Sie hier:\n${link}`,
  },
  entryAccepted: {
    subject: shop => `Anmeldung angenommen: ${shop}`,
    body: (shop, contest, checkEnds) =>
      `die Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ ist angenommen.\n\nNummer und Plakat für die Auslage senden wir Ihnen, sobald alle Anmeldungen geprüft sind. Die Prüfung dauert ${checkEnds}.`,
  },
  entryRejected: {
    subject: shop => `Anmeldung nicht angenommen: ${shop}`,
    body: (shop, reason) =>
      `leider konnten wir die Anmeldung von „${shop}“ nicht annehmen.\n\nBegründung: ${reason}\n\nWenn Sie meinen, dass ein Irrtum vorliegt, schreiben Sie bitte an den Veranstalter.`,
  },
  jurorInvitation: {
    subject: contest => `Einladung in die Jury: ${contest}`,
    body: (name, contest, opens, closes, link) =>
      `${name}, wir laden Sie herzlich ein, in der Jury des Wettbewerbs „${contest}“ mitzuwirken. Die Bewertung beginnt ${opens} und dauert ${closes}.\n\nLoggen Sie sich mit dieser E-Mail-Adresse ein:\n${link}`,
  },
} satisfies Words['mail']
