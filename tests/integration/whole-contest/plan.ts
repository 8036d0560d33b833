/**
 * What the people of the contest do. `marks` are the five jurors' marks, each given on all five criteria;
 * `votes` are those that stand at the end.
 */
export const shops = [
  { shop: 'demo-01', marks: [10, 9, 9, 10, 9], votes: 18 },
  { shop: 'demo-02', marks: [9, 10, 9, 9, 9], votes: 52 },
  { shop: 'demo-03', marks: [9, 9, 9, 9, 8], votes: 36 },
  { shop: 'demo-04', marks: [8, 8, 7, 8, 8], votes: 11 },
  { shop: 'demo-05', marks: [9, 8, 3, 8, 9], votes: 34 },
  { shop: 'demo-06', marks: [9, 8, 7, 8, 9], votes: 29 },
  { shop: 'demo-07', marks: [8, 9, 8, 8, 8], votes: 19 },
  { shop: 'demo-08', marks: [7, 7, 8, 7, 7], votes: 9 },
  { shop: 'demo-09', marks: [8, 8, 8, 9, 2], votes: 22 },
  { shop: 'demo-10', marks: [6, 7, 7, 6, 7], votes: 14 },
  { shop: 'demo-11', marks: [7, 6, 6, 7, 7], votes: 20 },
  { shop: 'demo-12', marks: [6, 6, 6, 7, 6], votes: 8 },
  { shop: 'demo-13', marks: [9, 9, 9, 9, 9], votes: 12 },
  { shop: 'demo-14', marks: [9, 9, 9, 9, 8], votes: 36 },
  { shop: 'demo-15', marks: [6, 5, 6, 6, 6], votes: 6 },
  { shop: 'demo-16', marks: [8, 8, 9, 8, 9], votes: 31 },
  { shop: 'demo-17', marks: [5, 6, 6, 5, 6], votes: 5 },
  { shop: 'demo-18', marks: [7, 8, 7, 8, 7], votes: 27 },
  { shop: 'demo-19', marks: [5, 5, 6, 5, 5], votes: 4 },
  { shop: 'demo-20', marks: [7, 7, 7, 7, 7], votes: 15 },
  { shop: 'demo-21', marks: [7, 7, 7, 7, 7], votes: 15 },
  { shop: 'demo-22', marks: [5, 5, 4, 5, 5], votes: 37 },
  { shop: 'demo-23', marks: [6, 7, 6, 6, 6], votes: 0 },
  { shop: 'demo-24', marks: [4, 5, 4, 5, 5], votes: 33 },
  { shop: 'demo-25', marks: [3, 4, 4, 4, 3], votes: 7 },
] as const
export type ShopId = (typeof shops)[number]['shop']

/** Juror 3 finds out late that the shop belongs to a relative; the marks given before are removed. */
export const recused = { juror: 3, shop: 'demo-05' } as const

/** Juror 2 came when nobody served. */
export const unassessed = { juror: 2, shop: 'demo-06', criterion: 'staff' } as const

/** Juror 5 gave these marks and never came back. */
export const unfinished = { juror: 5, shop: 'demo-09', criteria: ['theme', 'window'] } as const

/**
 * Juror 1 sees demo-14 as worth as much as demo-03, though in another way: one mark less on the theme
 * (weight 30) for one more each on the interior (20) and the staff (10).
 */
export const otherwise = {
  juror: 1,
  shop: 'demo-14',
  marks: { theme: 8, window: 9, interior: 10, offer: 9, staff: 10 },
} as const

/** Gives up while the vote is open; the twelve votes are void. */
export const withdrawn = 'demo-13'

export const recognised = 'demo-22'

/** So many votes are counted, and the rules ask for just as many. */
export const quorum = 488

/** Of the 500 voters the first so many had voted for another shop before, and some for a third one. */
export const changers = { once: 90, twice: 10 } as const

/** What each of the 500 voters voted for, in the order in which they voted; the last choice stands. */
export function choicesOfVoters(): readonly (readonly ShopId[])[] {
  const last = shops.flatMap(({ shop, votes }) => Array<ShopId>(votes).fill(shop))
  return last.map((choice, voter) => {
    const others = shops.map(({ shop }) => shop).filter(shop => shop !== choice)
    const before = voter < changers.once ? 1 : 0
    const changes = before + (voter < changers.twice ? 1 : 0)
    return [...others.slice(voter % 20, (voter % 20) + changes), choice]
  })
}
