import { plural } from '../../plural.ts'

export const result = {
  title: 'Rezultati',
  place: (place: number) => `${place}. mesto`,
  audienceAward: 'Nagrada občinstva',
  noAudienceAward:
    'Nagrada občinstva ni podeljena, ker noben prodajni prostor ni prejel upoštevanega glasu.',
  total: 'Skupaj',
  juryPoints: 'Točke komisije',
  publicPoints: 'Točke občinstva',
  votes: (count: number) =>
    plural('sl', count, {
      one: '# glas',
      two: '# glasova',
      few: '# glasovi',
      other: '# glasov',
    }),
  sharedPlace: 'Mesto je deljeno, ker je izid po vseh pravilih izenačen.',
  decidedBy: (rule: string) => `Ob enakem številu točk je odločilo: ${rule}.`,
  thanks: 'Hvala vsem sodelujočim',
  thanksLead: 'Drugi sodelujoči po abecedi:',
  accounting: 'Pregled vseh glasov',
  counted: 'upoštevani',
  notCounted: 'neupoštevani',
  inReview: 'v preverjanju',
  void: 'neveljavni zaradi umika prijave',
  notToBlame: 'Če kak glas ni upoštevan, prijavitelj za to ni odgovoren.',
  quorumUnmet:
    'Upoštevanih glasov je bilo manj, kot zahtevajo pravila, zato je o mestih odločila samo komisija.',
  file: 'Rezultati kot podpisana datoteka (JSON)',
  fileHelp:
    'V datoteki so pravila, vsi ocenjevalni listi in vse glasovnice brez imen, da lahko kdor koli ponovi štetje.',
  notYet: (when: string) => `Rezultati bodo objavljeni najpozneje ${when}.`,
  preparing: 'Rezultati se pripravljajo. Stran osvežite čez nekaj trenutkov.',
  heldBecause: 'Objava rezultatov je zadržana. Razlog:',
  version: (version: number, when: string) => `Različica ${version}, objavljena ${when}.`,
  countedAt: (when: string) => `Prešteto ${when}.`,
}
