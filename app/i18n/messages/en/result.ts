import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
}

export const result = {
  title: 'Results',
  place: place => `${place}${endings[ordinals.select(place)] ?? 'th'} place`,
  audienceAward: 'People’s choice award',
  noAudienceAward:
    'The people’s choice award is not being given, because no shop received a counted vote.',
  total: 'Total',
  juryPoints: 'Panel points',
  publicPoints: 'Public points',
  votes: count => plural('en', count, { one: '# vote', other: '# votes' }),
  sharedPlace: 'The place is shared, because all the rules for ties left the shops equal.',
  decidedBy: rule => `The points were equal; what decided was: ${rule}.`,
  thanks: 'Thank you to everyone who took part',
  thanksLead: 'Others who took part, in alphabetical order:',
  accounting: 'All votes at a glance',
  counted: 'counted',
  notCounted: 'not counted',
  inReview: 'under review',
  void: 'void because the entry was withdrawn',
  notToBlame: 'If a vote is not counted, the entrant is not to blame.',
  quorumUnmet:
    'There were fewer counted votes than the rules require, so the panel alone decided the places.',
  file: 'Results as a signed file (JSON)',
  fileHelp:
    'The file holds the rules, all score sheets and all ballots without names, so that anyone can repeat the count.',
  notYet: when => `The results will be published at the latest ${when}.`,
  preparing: 'The results are being prepared. Refresh this page in a few moments.',
  heldBecause: 'Publication of the results is on hold. Reason:',
  version: (version, when) => `Version ${version}, published ${when}.`,
  countedAt: when => `Counted ${when}.`,
} satisfies Words['result']
