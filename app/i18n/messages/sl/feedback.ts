import type { UnplacedReason } from '#app/domain/result/result.ts'
import { plural } from '../../plural.ts'

export const feedback = {
  title: 'Povratna informacija',
  lead: (contest: string) => `${contest}. Te številke vidite samo vi.`,
  link: 'Povratna informacija komisije in občinstva',
  back: 'Moja prijava',
  notYet: (when: string) =>
    `Povratna informacija bo tu, ko bodo rezultati objavljeni, najpozneje ${when}.`,
  later: 'Povratna informacija bo tu, ko bodo rezultati objavljeni.',
  notCounted: 'Ta prijava ni bila med ocenjenimi, zato povratne informacije ni.',
  awarded: (awards: string) => `Čestitamo! Prejeli ste: ${awards}.`,
  strongest: (criterion: string) =>
    `V primerjavi z drugimi ste se pri komisiji najbolj izkazali pri merilu »${criterion}«.`,
  kind: 'Hvala, da ste sodelovali: vsaka urejena izložba polepša mesto.',
  place: (place: number, all: number) =>
    plural('sl', all, {
      one: `Uvrstili ste se na ${place}. mesto med # prodajnim prostorom.`,
      two: `Uvrstili ste se na ${place}. mesto med # prodajnima prostoroma.`,
      few: `Uvrstili ste se na ${place}. mesto med # prodajnimi prostori.`,
      other: `Uvrstili ste se na ${place}. mesto med # prodajnimi prostori.`,
    }),
  unplaced: {
    'too-few-sheets': 'Brez uvrstitve: komisija ni oddala dovolj popolnih ocenjevalnih listov.',
    'nothing-assessed': 'Brez uvrstitve: komisija ni mogla oceniti ničesar.',
    'no-votes': 'Brez uvrstitve: ni bilo upoštevanih glasov.',
    'out-of-competition': 'Sodelovali ste zunaj konkurence.',
  } satisfies Record<UnplacedReason, string>,
  sheets: (count: number) =>
    plural('sl', count, {
      one: 'Upoštevan je # ocenjevalni list.',
      two: 'Upoštevana sta # ocenjevalna lista.',
      few: 'Upoštevani so # ocenjevalni listi.',
      other: 'Upoštevanih je # ocenjevalnih listov.',
    }),
  criteria: 'Povprečne ocene po merilih',
  scale: (min: number, max: number) => `Lestvica od ${min} do ${max}.`,
  own: 'Vi',
  all: 'Vsi v kategoriji',
  withheld: 'premalo ocen',
  whyWithheld:
    'Povprečje iz manj kot treh ocen ni prikazano, da ni mogoče sklepati, kako je ocenil posamezen član komisije.',
}
