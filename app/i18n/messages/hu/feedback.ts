import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const feedback: Words['feedback'] = {
  title: 'Visszajelzés',
  lead: contest => `${contest}. Ezeket a számokat csak Ön látja.`,
  link: 'A bizottság és a közönség visszajelzése',
  back: 'A nevezésem',
  notYet: when => `A visszajelzés az eredmények közzététele után lesz itt, legkésőbb ${when}.`,
  later: 'A visszajelzés az eredmények közzététele után lesz itt.',
  notCounted: 'Ez a nevezés nem volt az értékeltek között, ezért nincs visszajelzés.',
  awarded: awards => `Gratulálunk! Az Ön díja: ${awards}.`,
  strongest: criterion =>
    `A többiekhez képest a bizottságnak leginkább ebben a szempontban tetszett: „${criterion}”.`,
  kind: 'Köszönjük a részvételt: minden rendezett kirakat szebbé teszi a várost.',
  place: (place, all) =>
    plural('hu', all, {
      one: `Helyezése: ${place}. hely # üzlet közül.`,
      other: `Helyezése: ${place}. hely # üzlet közül.`,
    }),
  unplaced: {
    'too-few-sheets': 'Helyezés nélkül: a bizottság nem adott le elég teljes értékelőlapot.',
    'nothing-assessed': 'Helyezés nélkül: a bizottság semmit sem tudott értékelni.',
    'no-votes': 'Helyezés nélkül: nem volt figyelembe vett szavazat.',
    'out-of-competition': 'Ön versenyen kívül vett részt.',
  },
  sheets: count =>
    plural('hu', count, {
      one: '# értékelőlapot vettek figyelembe.',
      other: '# értékelőlapot vettek figyelembe.',
    }),
  criteria: 'Átlagok szempontonként',
  scale: (min, max) => `A skála ${min}-tól ${max}-ig terjed.`,
  own: 'Ön',
  all: 'Mindenki a kategóriában',
  withheld: 'túl kevés értékelés',
  whyWithheld:
    'Háromnál kevesebb értékelés átlagát nem mutatjuk, hogy ne lehessen kikövetkeztetni, hogyan értékelt egy-egy bizottsági tag.',
}
