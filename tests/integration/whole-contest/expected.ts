/**
 * The result worked out with pencil and paper from the plan, by the rules of the call: 70 parts jury, 30
 * parts public, votes by rank.
 *
 * - Jury points: ten times the mean of the counted sheets' marks. At demo-05 four sheets count (juror 3
 *   recused), (9 + 8 + 8 + 9) / 4 = 8.5; at demo-09 four (juror 5 unfinished), (8 + 8 + 8 + 9) / 4 = 8.25.
 *   At demo-06 juror 2 left the staff out, whose mark is then the others' mean, (9 + 7 + 8 + 9) / 4 = 8.25:
 *   0.9 · 80 + 0.1 · 82.5 = 80.25, and (90 + 80.25 + 70 + 80 + 90) / 5 = 82.05.
 * - Public points: 24 entries are in the running, so rank r gives 100 · (24 − r) / 23; demo-03 and demo-14
 *   share the ranks 3 and 4, demo-20 and demo-21 the ranks 14 and 15; no vote gives 0.
 * - Total: 0.7 · jury + 0.3 · public. For demo-02 it is 0.7 · 92 + 0.3 · 100 = 94.40, for demo-03
 *   0.7 · 88 + 0.3 · 2050 / 23 = 88.339….
 * - demo-03 and demo-14 have the same total and jury points; the mean on the theme parts them, 44 / 5
 *   against 43 / 5. demo-20 and demo-21 are alike in everything and share a place.
 */
export const ranking = [
  {
    shop: 'demo-02',
    place: 1,
    jury: '92/1',
    publicPoints: '100/1',
    total: '472/5',
    shown: '94.40',
  },
  {
    shop: 'demo-03',
    place: 2,
    jury: '88/1',
    publicPoints: '2050/23',
    total: '10159/115',
    shown: '88.34',
  },
  {
    shop: 'demo-14',
    place: 3,
    jury: '88/1',
    publicPoints: '2050/23',
    total: '10159/115',
    shown: '88.34',
  },
  {
    shop: 'demo-05',
    place: 4,
    jury: '85/1',
    publicPoints: '1900/23',
    total: '3877/46',
    shown: '84.28',
  },
  {
    shop: 'demo-16',
    place: 5,
    jury: '84/1',
    publicPoints: '1700/23',
    total: '9312/115',
    shown: '80.97',
  },
  {
    shop: 'demo-01',
    place: 6,
    jury: '94/1',
    publicPoints: '1100/23',
    total: '9217/115',
    shown: '80.15',
  },
  {
    shop: 'demo-06',
    place: 7,
    jury: '1641/20',
    publicPoints: '1600/23',
    total: '360201/4600',
    shown: '78.30',
  },
  {
    shop: 'demo-09',
    place: 8,
    jury: '165/2',
    publicPoints: '1400/23',
    total: '6993/92',
    shown: '76.01',
  },
  {
    shop: 'demo-07',
    place: 9,
    jury: '82/1',
    publicPoints: '1200/23',
    total: '8401/115',
    shown: '73.05',
  },
  {
    shop: 'demo-18',
    place: 10,
    jury: '74/1',
    publicPoints: '1500/23',
    total: '8207/115',
    shown: '71.37',
  },
  {
    shop: 'demo-04',
    place: 11,
    jury: '78/1',
    publicPoints: '700/23',
    total: '7329/115',
    shown: '63.73',
  },
  {
    shop: 'demo-11',
    place: 12,
    jury: '66/1',
    publicPoints: '1300/23',
    total: '7263/115',
    shown: '63.16',
  },
  {
    shop: 'demo-22',
    place: 13,
    jury: '48/1',
    publicPoints: '2200/23',
    total: '7164/115',
    shown: '62.30',
  },
  {
    shop: 'demo-20',
    place: 14,
    jury: '70/1',
    publicPoints: '950/23',
    total: '1412/23',
    shown: '61.39',
  },
  {
    shop: 'demo-21',
    place: 14,
    jury: '70/1',
    publicPoints: '950/23',
    total: '1412/23',
    shown: '61.39',
  },
  {
    shop: 'demo-08',
    place: 16,
    jury: '72/1',
    publicPoints: '600/23',
    total: '6696/115',
    shown: '58.23',
  },
  {
    shop: 'demo-10',
    place: 17,
    jury: '66/1',
    publicPoints: '800/23',
    total: '6513/115',
    shown: '56.63',
  },
  {
    shop: 'demo-24',
    place: 18,
    jury: '46/1',
    publicPoints: '1800/23',
    total: '6403/115',
    shown: '55.68',
  },
  {
    shop: 'demo-12',
    place: 19,
    jury: '62/1',
    publicPoints: '500/23',
    total: '5741/115',
    shown: '49.92',
  },
  {
    shop: 'demo-15',
    place: 20,
    jury: '58/1',
    publicPoints: '300/23',
    total: '5119/115',
    shown: '44.51',
  },
  { shop: 'demo-23', place: 21, jury: '62/1', publicPoints: '0/1', total: '217/5', shown: '43.40' },
  {
    shop: 'demo-17',
    place: 22,
    jury: '56/1',
    publicPoints: '200/23',
    total: '4808/115',
    shown: '41.81',
  },
  {
    shop: 'demo-19',
    place: 23,
    jury: '52/1',
    publicPoints: '100/23',
    total: '4336/115',
    shown: '37.70',
  },
  {
    shop: 'demo-25',
    place: 24,
    jury: '36/1',
    publicPoints: '400/23',
    total: '3498/115',
    shown: '30.42',
  },
] as const

export const awards = {
  places: [['demo-02'], ['demo-03'], ['demo-14']],
  thirdBy: 'criterion:theme',
  audience: ['demo-02'],
  recognised: ['demo-22'],
}

export const leftOut = {
  withdrawn: ['demo-13'],
  sheets: [
    { juror: 3, shop: 'demo-05', reason: 'recused' },
    { juror: 5, shop: 'demo-09', reason: 'unfinished' },
  ],
}

/** 500 ballots stand: 488 counted, 12 void. 90 + 10 more were replaced. */
export const ballots = { counted: 488, notCounted: 0, inReview: 0, void: 12 }
