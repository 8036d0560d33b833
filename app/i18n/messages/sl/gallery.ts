import { plural } from '../../plural.ts'

export const gallery = {
  find: 'Poiščite prodajni prostor',
  search: 'Ime, dejavnost, ulica ali številka',
  category: 'Kategorija',
  trade: 'Dejavnost',
  street: 'Ulica',
  all: { category: 'Vse kategorije', trade: 'Vse dejavnosti', street: 'Vse ulice' },
  show: 'Pokažite',
  /** How many of all are shown; the second part stands behind the first. */
  shown: (count: number, total: number) =>
    `${plural('sl', count, {
      one: 'Prikazan je #',
      two: 'Prikazana sta #',
      few: 'Prikazani so #',
      other: 'Prikazanih je #',
    })} ${plural('sl', total, {
      one: 'od # prodajnega prostora.',
      two: 'od # prodajnih prostorov.',
      few: 'od # prodajnih prostorov.',
      other: 'od # prodajnih prostorov.',
    })}`,
  none: 'Temu ne ustreza noben prodajni prostor',
  noneNext: 'Poskusite s krajšo besedo ali drugo izbiro.',
  showAll: 'Pokažite vse prodajne prostore',
}
