import type { Words } from '../../words.ts'

export const entryMail = {
  code: {
    subject: (code, shop) => `${code} ist Ihr Code zur Bestätigung der Anmeldung: ${shop}`,
    body: (code, shop, contest, link) =>
      `Ihr Code zur Bestätigung der Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ lautet:\n\n    ${code}\n\nEr gilt 30 Minuten. Geben Sie ihn auf der Seite ein, auf der Sie die Anmeldung gesendet haben, oder hier:\n${link}`,
  },
  behalf: {
    subject: (code, shop) => `${code} ist der Code zur Bestätigung der Anmeldung von ${shop}`,
    body: (code, shop, contest, until, link) =>
      `auf Ihren Wunsch haben wir „${shop}“ zum Wettbewerb „${contest}“ angemeldet. Die Anmeldung gilt, sobald Sie sie bestätigen und die Teilnahmebedingungen akzeptieren; das ist ${until} möglich.\n\nIhr Code lautet:\n\n    ${code}\n\nGeben Sie ihn hier ein:\n${link}`,
  },
  agreed: declarations => `Mit der Anmeldung haben Sie erklärt:\n${declarations}`,
  missing: {
    subject: shop => `Der Anmeldung fehlt noch etwas: ${shop}`,
    body: (shop, contest, parts, until, link) =>
      `Ihrer Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ fehlt noch:\n\n${parts}\n\nErgänzen können Sie sie ${until}:\n${link}`,
  },
  withdrawn: {
    subject: shop => `Die Anmeldung ist zurückgenommen: ${shop}`,
    body: (shop, contest) =>
      `Sie haben die Anmeldung von „${shop}“ zum Wettbewerb „${contest}“ zurückgenommen. Das Geschäft nimmt nicht mehr am Wettbewerb teil.\n\nWenn Sie das nicht waren, schreiben Sie bitte dem Veranstalter.`,
  },
} satisfies Words['entryMail']
