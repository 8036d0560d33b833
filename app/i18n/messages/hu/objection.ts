import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const objection = {
  title: 'Kifogás az eredmények ellen',
  lead: (shop, until) =>
    `Üzlet: ${shop}. Kifogást ${until} nyújthat be. A szervező indoklással válaszol Önnek.`,
  grounds: 'Mit kifogásol, és miért?',
  groundsHelp: 'Írja le, hogy véleménye szerint mi a hiba, és mire alapozza.',
  submit: 'Kifogás benyújtása',
  number: number => `${number}. számú kifogás`,
  submitted: when => `Benyújtva ${when}.`,
  waiting: 'A kifogásról még nem született döntés.',
  granted: 'A kifogásnak helyt adtak.',
  refused: 'A kifogást elutasították.',
  toEntry: 'A nevezésem',
  reasons: {
    'results-not-published': 'Az eredményeket még nem tették közzé.',
    'objections-ended': 'A kifogások benyújtásának határideje lejárt.',
    'entry-not-in-the-contest': 'Ez a nevezés nem vesz részt a versenyben.',
    'objection-undecided': 'Korábbi kifogásáról még nem született döntés.',
    'objection-decided': 'Erről a kifogásról már döntöttek.',
    'answer-missing': 'Válasszon döntést, és írja be az indoklást.',
  },
  desk: {
    title: 'Kifogások',
    none: 'Nincs kifogás.',
    entry: (number, shop) => `${shop}, sorszám: ${number}`,
    decision: 'Döntés',
    grant: 'Helyt ad a kifogásnak',
    refuse: 'Elutasítja a kifogást',
    answer: 'Indoklás (a pályázó megkapja)',
    send: 'Válasz elküldése',
  },
  public: {
    title: 'Kifogások',
    none: 'Nem nyújtottak be kifogást.',
    received: count =>
      plural('hu', count, {
        one: '# kifogást nyújtottak be.',
        other: '# kifogást nyújtottak be.',
      }),
    granted: count =>
      plural('hu', count, {
        one: '# kifogásnak helyt adtak.',
        other: '# kifogásnak helyt adtak.',
      }),
    refused: count =>
      plural('hu', count, {
        one: '# kifogást elutasítottak.',
        other: '# kifogást elutasítottak.',
      }),
    undecided: count =>
      plural('hu', count, {
        one: '# kifogásról még nem született döntés.',
        other: '# kifogásról még nem született döntés.',
      }),
  },
  letters: {
    received: {
      subject: (number, shop) => `Kifogását megkaptuk (sorszám: ${number}): ${shop}`,
      body: (number, contest, when, grounds, link) =>
        `Kifogását ${when} megkaptuk, sorszáma: ${number}.\n\nVerseny: „${contest}”\n\nAz Ön által leírtak:\n${grounds}\n\nA döntésről e-mailben értesítjük. Kifogását itt tekintheti meg:\n${link}`,
    },
    decided: {
      subject: (number, shop) => `Döntés a kifogásról (sorszám: ${number}): ${shop}`,
      granted: (contest, answer) =>
        `Kifogásának helyt adtunk. Verseny: „${contest}”.\n\nIndoklás:\n${answer}`,
      refused: (contest, answer) =>
        `Kifogását elutasítottuk. Verseny: „${contest}”.\n\nIndoklás:\n${answer}`,
    },
  },
} satisfies Words['objection']
