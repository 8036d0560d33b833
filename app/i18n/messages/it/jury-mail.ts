import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const juryMail = {
  reminder: {
    subject: (contest, until) => `Potete valutare ${until}: ${contest}`,
    body: (contest, until, left, link) =>
      `le schede di valutazione del concorso «${contest}» saranno presto bloccate; potete valutare ${until}. ${plural(
        'it',
        left,
        {
          one: 'Vi aspetta ancora # negozio.',
          other: 'Vi aspettano ancora # negozi.',
        },
      )} Quando avete finito, concludete la valutazione.\n\nIl vostro elenco:\n${link}`,
  },
  reopened: {
    subject: contest => `Le vostre schede sono state riaperte: ${contest}`,
    body: (contest, reason, until, link) =>
      `le vostre schede di valutazione del concorso «${contest}» sono state riaperte.\n\nMotivo: ${reason}\n\nPotete correggerle ${until}; poi concludete di nuovo la valutazione:\n${link}`,
  },
  removed: {
    subject: contest => `Non fate più parte della commissione: ${contest}`,
    body: (contest, reason) =>
      `per decisione di chi presiede la commissione non fate più parte della commissione del concorso «${contest}». I vostri punteggi non contano.\n\nMotivo: ${reason}\n\nSe non siete d’accordo, scrivete all’organizzatore.`,
  },
} satisfies Words['juryMail']
