import type { Phase } from '#app/domain/contest/state.ts'

/** What networks show beside a shared address: titles, descriptions, pictures in words. */
export const share = {
  /** The language and country in Open Graph's way. */
  locale: 'sl_SI',
  entryTitle: (number: number, shop: string) => `${shop}, številka ${number}`,
  entryDescription: (trade: string, contest: string) => `${trade}. ${contest}`,
  resultsTitle: (contest: string) => `Rezultati: ${contest}`,
  /** Where a contest stands, without a date that would be wrong tomorrow. */
  lines: {
    draft: 'Natečaj je v pripravi.',
    announced: 'Prijave se bodo kmalu odprle.',
    entries: 'Prijave na natečaj so odprte.',
    check: 'Prijave so zaprte, kmalu bo na vrsti ocenjevanje.',
    voting: 'Glasujte za prodajni prostor, ki je po vašem najlepše urejen.',
    judging: 'Komisija ocenjuje prodajne prostore.',
    counting: 'Rezultati bodo kmalu znani.',
    counted: 'Rezultati bodo kmalu znani.',
    results: 'Rezultati so objavljeni.',
    closed: 'Rezultati so objavljeni.',
    cancelled: 'Natečaj je odpovedan.',
  } satisfies Record<Phase | 'judging', string>,
  held: 'Objava rezultatov je zadržana.',
  awardIn: (award: string, category: string) => `${award}, ${category}`,
  moreAwards: 'Vse nagrade so na strani z rezultati.',
  alts: {
    contest: (contest: string, town: string) =>
      `Ulica z osvetljenimi izložbami, nad njo napis: ${town}, ${contest}.`,
    entry: (number: number, shop: string) =>
      `Izložba v večerni luči s številko ${number}, ob njej ime: ${shop}.`,
    results: (winners: string) => `Izložbe zmagovalcev v večerni luči. ${winners}.`,
  },
  winner: (award: string, shop: string) => `${award}: ${shop}`,
}
