import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const feedback: Words['feedback'] = {
  title: 'Feedback',
  lead: contest => `${contest}. Only you see these figures.`,
  link: 'Feedback of the panel and the public',
  back: 'My entry',
  notYet: when =>
    `The feedback will be here once the results are published, at the latest ${when}.`,
  later: 'The feedback will be here once the results are published.',
  notCounted: 'This entry was not among those judged, so there is no feedback.',
  awarded: awards => `Congratulations! You received: ${awards}.`,
  strongest: criterion => `Compared with the others, the panel liked you best on “${criterion}”.`,
  kind: 'Thank you for taking part: every well-arranged window makes the town more beautiful.',
  place: (place, all) =>
    plural('en', all, {
      one: `You came in place ${place} of # shop.`,
      other: `You came in place ${place} of # shops.`,
    }),
  unplaced: {
    'too-few-sheets': 'No place: the panel did not hand in enough complete sheets.',
    'nothing-assessed': 'No place: the panel could not judge anything.',
    'no-votes': 'No place: there were no counted votes.',
    'out-of-competition': 'You took part out of competition.',
  },
  sheets: count =>
    plural('en', count, { one: '# sheet was counted.', other: '# sheets were counted.' }),
  criteria: 'Mean marks by criterion',
  scale: (min, max) => `Scale from ${min} to ${max}.`,
  own: 'You',
  all: 'All in the category',
  withheld: 'too few marks',
  whyWithheld:
    'A mean of fewer than three marks is not shown, so that nobody can tell how a single panel member marked.',
}
