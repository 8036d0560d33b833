import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const objection = {
  title: 'Einspruch gegen die Ergebnisse',
  lead: (shop, until) =>
    `Geschäft: ${shop}. Sie können ${until} Einspruch erheben. Der Veranstalter antwortet Ihnen mit einer Begründung.`,
  grounds: 'Wogegen erheben Sie Einspruch und warum?',
  groundsHelp: 'Geben Sie an, was Ihrer Meinung nach falsch ist und worauf Sie sich stützen.',
  submit: 'Einspruch erheben',
  number: number => `Einspruch Nr. ${number}`,
  submitted: when => `Erhoben ${when}.`,
  waiting: 'Über den Einspruch ist noch nicht entschieden.',
  granted: 'Dem Einspruch wurde stattgegeben.',
  refused: 'Dem Einspruch wurde nicht stattgegeben.',
  toEntry: 'Meine Anmeldung',
  reasons: {
    'results-not-published': 'Die Ergebnisse sind noch nicht veröffentlicht.',
    'objections-ended': 'Die Einspruchsfrist ist abgelaufen.',
    'entry-not-in-the-contest': 'Diese Anmeldung nimmt nicht am Wettbewerb teil.',
    'objection-undecided': 'Über Ihren früheren Einspruch ist noch nicht entschieden.',
    'objection-decided': 'Über diesen Einspruch ist bereits entschieden.',
    'answer-missing': 'Wählen Sie eine Entscheidung und geben Sie die Begründung ein.',
  },
  desk: {
    title: 'Einsprüche',
    none: 'Es gibt keine Einsprüche.',
    entry: (number, shop) => `${shop}, Nummer ${number}`,
    decision: 'Entscheidung',
    grant: 'Dem Einspruch stattgeben',
    refuse: 'Dem Einspruch nicht stattgeben',
    answer: 'Begründung (geht an die Teilnehmenden)',
    send: 'Antwort senden',
  },
  public: {
    title: 'Einsprüche',
    none: 'Es gab keine Einsprüche.',
    received: count =>
      plural('de', count, {
        one: 'Es wurde # Einspruch erhoben.',
        other: 'Es wurden # Einsprüche erhoben.',
      }),
    granted: count =>
      plural('de', count, {
        one: '# Einspruch wurde stattgegeben.',
        other: '# Einsprüchen wurde stattgegeben.',
      }),
    refused: count =>
      plural('de', count, {
        one: '# Einspruch wurde nicht stattgegeben.',
        other: '# Einsprüchen wurde nicht stattgegeben.',
      }),
    undecided: count =>
      plural('de', count, {
        one: 'Über # Einspruch ist noch nicht entschieden.',
        other: 'Über # Einsprüche ist noch nicht entschieden.',
      }),
  },
  letters: {
    received: {
      subject: (number, shop) => `Einspruch Nr. ${number} ist eingelangt: ${shop}`,
      body: (number, contest, when, grounds, link) =>
        `Ihr Einspruch gegen die Ergebnisse des Wettbewerbs „${contest}“ ist ${when} bei uns eingelangt und hat die Nummer ${number}.\n\nSie haben geschrieben:\n${grounds}\n\nÜber die Entscheidung informieren wir Sie per E-Mail. Ihren Einspruch sehen Sie hier:\n${link}`,
    },
    decided: {
      subject: (number, shop) => `Entscheidung über den Einspruch Nr. ${number}: ${shop}`,
      granted: (contest, answer) =>
        `Ihrem Einspruch gegen die Ergebnisse des Wettbewerbs „${contest}“ haben wir stattgegeben.\n\nBegründung:\n${answer}`,
      refused: (contest, answer) =>
        `Ihrem Einspruch gegen die Ergebnisse des Wettbewerbs „${contest}“ haben wir nicht stattgegeben.\n\nBegründung:\n${answer}`,
    },
  },
} satisfies Words['objection']
