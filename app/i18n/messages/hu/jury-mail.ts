import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const juryMail = {
  reminder: {
    subject: (contest, until) => `Értékelni ${until} lehet: ${contest}`,
    body: (contest, until, left, link) =>
      `Hamarosan zárolódnak a következő verseny értékelőlapjai: „${contest}”. Értékelni ${until} lehet. ${plural(
        'hu',
        left,
        {
          one: 'Még # üzlet várja Önt.',
          other: 'Még # üzlet várja Önt.',
        },
      )} Ha végzett, kérjük, zárja le az értékelést.\n\nAz Ön listája:\n${link}`,
  },
  reopened: {
    subject: contest => `Értékelőlapjait újra megnyitották: ${contest}`,
    body: (contest, reason, until, link) =>
      `Az Ön értékelőlapjait újra megnyitották a következő versenyben: „${contest}”.\n\nOk: ${reason}\n\nJavítani ${until} lehet; utána kérjük, zárja le újra az értékelést:\n${link}`,
  },
  removed: {
    subject: contest => `Ön már nem tagja a bírálóbizottságnak: ${contest}`,
    body: (contest, reason) =>
      `Az elnök döntése alapján Ön már nem tagja a következő verseny bírálóbizottságának: „${contest}”. Pontszámai nem számítanak.\n\nOk: ${reason}\n\nHa nem ért egyet, kérjük, írjon a szervezőnek.`,
  },
} satisfies Words['juryMail']
