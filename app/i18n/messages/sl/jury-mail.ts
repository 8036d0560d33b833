import { plural } from '../../plural.ts'

export const juryMail = {
  reminder: {
    subject: (contest: string, until: string) => `Ocenjujete lahko ${until}: ${contest}`,
    body: (contest: string, until: string, left: number, link: string) =>
      `ocenjevalni listi natečaja »${contest}« se kmalu zaklenejo; ocenjujete lahko ${until}. ${plural(
        'sl',
        left,
        {
          one: 'Čaka vas še # prodajni prostor.',
          two: 'Čakata vas še # prodajna prostora.',
          few: 'Čakajo vas še # prodajni prostori.',
          other: 'Čaka vas še # prodajnih prostorov.',
        },
      )} Ko končate, ocenjevanje zaključite.\n\nVaš seznam:\n${link}`,
  },
  reopened: {
    subject: (contest: string) => `Vaši ocenjevalni listi so znova odprti: ${contest}`,
    body: (contest: string, reason: string, until: string, link: string) =>
      `vaši ocenjevalni listi natečaja »${contest}« so znova odprti.\n\nRazlog: ${reason}\n\nPopravite jih lahko ${until}, nato ocenjevanje znova zaključite:\n${link}`,
  },
  removed: {
    subject: (contest: string) => `Vaše članstvo v komisiji je končano: ${contest}`,
    body: (contest: string, reason: string) =>
      `po odločitvi predsednika ali predsednice komisije niste več v komisiji natečaja »${contest}«. Vaše ocene ne štejejo.\n\nRazlog: ${reason}\n\nČe se s tem ne strinjate, pišite organizatorju.`,
  },
}
