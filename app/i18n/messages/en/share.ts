import type { Words } from '../../words.ts'

export const share = {
  locale: 'en_GB',
  entryTitle: (number, shop) => `${shop}, number ${number}`,
  entryDescription: (trade, contest) => `${trade}. ${contest}`,
  resultsTitle: contest => `Results: ${contest}`,
  lines: {
    draft: 'The contest is being prepared.',
    announced: 'Entries will open soon.',
    entries: 'The contest is open for entries.',
    check: 'Entries are closed; judging comes next.',
    voting: 'Vote for the shop that you think is the best presented.',
    judging: 'The panel is judging the shops.',
    counting: 'The results will be known soon.',
    counted: 'The results will be known soon.',
    results: 'The results are out.',
    closed: 'The results are out.',
    cancelled: 'The contest has been cancelled.',
  },
  held: 'Publication of the results is on hold.',
  awardIn: (award, category) => `${award}, ${category}`,
  moreAwards: 'All awards are on the page of results.',
  alts: {
    contest: (contest, town) => `A street of lit shop windows with the words: ${town}, ${contest}.`,
    entry: (number, shop) =>
      `A shop window in the evening light with the number ${number}, and beside it the name: ${shop}.`,
    results: winners => `The winners’ shop windows in the evening light. ${winners}.`,
  },
  winner: (award, shop) => `${award}: ${shop}`,
} satisfies Words['share']
