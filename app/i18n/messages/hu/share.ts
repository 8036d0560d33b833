import type { Words } from '../../words.ts'

export const share = {
  locale: 'hu_HU',
  entryTitle: (number, shop) => `${shop}, ${number}. szám`,
  entryDescription: (trade, contest) => `${trade}. ${contest}`,
  resultsTitle: contest => `Eredmények: ${contest}`,
  lines: {
    draft: 'A verseny előkészítés alatt áll.',
    announced: 'Hamarosan lehet nevezni.',
    entries: 'A versenyre lehet nevezni.',
    check: 'A nevezés lezárult, hamarosan kezdődik az értékelés.',
    voting: 'Szavazzon arra az üzletre, amelyet a legszebben berendezettnek tart!',
    judging: 'A bírálóbizottság értékeli az üzleteket.',
    counting: 'Az eredmények hamarosan kiderülnek.',
    counted: 'Az eredmények hamarosan kiderülnek.',
    results: 'Az eredmények nyilvánosak.',
    closed: 'Az eredmények nyilvánosak.',
    cancelled: 'A verseny elmarad.',
  },
  held: 'Az eredmények közzétételét felfüggesztették.',
  awardIn: (award, category) => `${award}, ${category}`,
  moreAwards: 'Minden díj megtalálható az eredmények oldalán.',
  alts: {
    contest: (contest, town) =>
      `Kivilágított kirakatok utcája, felette felirat: ${town}, ${contest}.`,
    entry: (number, shop) =>
      `Kirakat esti fényben, rajta a ${number}. szám, mellette a név: ${shop}.`,
    results: winners => `A nyertes kirakatok esti fényben. ${winners}.`,
  },
  winner: (award, shop) => `${award}: ${shop}`,
} satisfies Words['share']
