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
    'The people’s choice award is not being given, because no shop that could have it received a counted vote.',
  total: 'Total',
  juryPoints: 'Panel points',
  publicPoints: 'Public points',
  votes: count => plural('en', count, { one: '# vote', other: '# votes' }),
  placesTitle: 'The awarded shops',
  charts: {
    shop: 'Shop',
    figures: 'The figures as a table',
    criteria: 'How the panel’s points came about',
    criteriaLead: (min, max) =>
      `The panel’s mean mark on each criterion, on a scale from ${min} to ${max}. The number is the shop’s.`,
    views: 'What the panel saw and what the public saw',
    viewsLead: 'Panel points on the left, public votes on the right, among the awarded shops.',
    votes: 'Votes',
  },
  sharedPlace: 'The place is shared, because all the rules for ties left the shops equal.',
  decidedBy: rule => `The points were equal; what decided was: ${rule}.`,
  thanks: 'Thank you to everyone who took part',
  thanksLead: 'Others who took part, in alphabetical order:',
  accounting: 'All votes at a glance',
  howMany: 'Number',
  counted: 'counted',
  notCounted: 'not counted',
  inReview: 'under review',
  void: 'void because the shop no longer competes',
  notToBlame: 'If a vote is not counted, the entrant is not to blame.',
  quorumUnmet:
    'There were fewer counted votes than the rules require, so the panel alone decided the places.',
  closeness: {
    byVotes: votes =>
      plural('en', votes, {
        one: 'one single shop had received # more vote',
        other: 'one single shop had received # more votes',
      }),
    byJury: (points, beyond) =>
      beyond
        ? `the panel had given it more than ${points} additional points`
        : `the panel had given it ${points} additional points`,
    byJuryAlone: (points, beyond) =>
      beyond
        ? `the panel had given one single shop more than ${points} additional points`
        : `the panel had given one single shop ${points} additional points`,
    either: (first, second) => `${first}, or if ${second}`,
    wouldChange: change => `The award would have gone elsewhere if ${change}.`,
    fixed: 'No additional votes or points for one single shop would have moved this award.',
  },
  agreement: {
    title: 'How far the panel agreed',
    details: 'Details',
    summary: {
      strong: 'The members of the panel judged very much alike.',
      fair: 'The members of the panel judged fairly alike.',
      weak: 'The members of the panel judged quite differently.',
      none: 'The members of the panel agree no more than they would by chance.',
      unknown: 'There are too few marks to say how far the panel agreed.',
    },
    scale: 'In all figures 1 means full agreement and 0 means chance.',
    alpha: 'Krippendorff’s alpha of the points',
    criterion: name => `Krippendorff’s alpha of the marks on “${name}”`,
    kendallsW: 'Kendall’s W',
    order: {
      strong: 'The members put the shops in almost the same order.',
      fair: 'The members put the shops in a similar order.',
      weak: 'The members put the shops in quite different orders.',
      none: 'Each member put the shops in an order of their own.',
      unknown: 'The orders cannot be compared, because too few shops were judged by every member.',
    },
    single: 'ICC(2,1)',
    singleSays: {
      strong: 'One member alone would give almost the same points as another.',
      fair: 'One member alone would give points similar to another’s.',
      weak: 'One member alone would give points quite different from another’s.',
      none: 'The points of one member say nothing about those of another.',
      unknown: 'Nothing can be said about the points of one member alone.',
    },
    average: 'ICC(2,k)',
    averageSays: {
      strong: 'The average of this panel is very reliable.',
      fair: 'The average of this panel is fairly reliable.',
      weak: 'Another panel of this size might have decided quite differently.',
      none: 'The average of this panel is unreliable.',
      unknown: 'Nothing can be said about how reliable the average is.',
    },
    singleConsistency: 'ICC(3,1)',
    singleConsistencySays: {
      strong: 'Leaving strictness aside, one member would give almost the same points as another.',
      fair: 'Leaving strictness aside, one member would give points similar to another’s.',
      weak: 'Even leaving strictness aside, members would give quite different points.',
      none: 'Even leaving strictness aside, the points of one member say nothing about another’s.',
      unknown: 'Leaving strictness aside, nothing can be said about one member’s points.',
    },
    averageConsistency: 'ICC(3,k)',
    averageConsistencySays: {
      strong: 'Leaving strictness aside, the average of this panel is very reliable.',
      fair: 'Leaving strictness aside, the average of this panel is fairly reliable.',
      weak: 'Even leaving strictness aside, another panel might have decided quite differently.',
      none: 'Even leaving strictness aside, the average of this panel is unreliable.',
      unknown: 'Leaving strictness aside, nothing can be said about the average.',
    },
    restsOn: entries =>
      plural('en', entries, {
        one: 'W and ICC rest on # shop that every member judged.',
        other: 'W and ICC rest on # shops that every member judged.',
      }),
  },
  recount: 'Count for yourself',
  recountHelp: 'In your own browser you can check the signature and repeat the whole count.',
  file: 'Results as a signed file (JSON)',
  fileHelp:
    'The file holds the rules, all score sheets and all ballots without names, so that anyone can repeat the count.',
  notYet: when => `The results will be published at the latest ${when}.`,
  toContest: 'To the contest page',
  awaitedSign: 'Soon',
  heldSign: 'On hold',
  cancelledSign: 'Cancelled',
  postponed: (planned, when) =>
    `Publication of the results is postponed: it was announced for ${planned}, and is now at the latest ${when}.`,
  preparing: 'The results are being prepared. Refresh this page in a few moments.',
  heldBecause: 'Publication of the results is on hold. Reason:',
  heldNext:
    'Once the reason is gone the results will be published on this page, exactly as they were counted.',
  cancelledNext: 'There will be no results; votes and marks that were given do not count.',
  early: reason => `The results were published before the latest hour announced. Reason: ${reason}`,
  corrected: (version, when, reason) =>
    `The outcome was corrected: this is version ${version}, published ${when}. Reason for the correction: ${reason}`,
  superseded: (version, last) =>
    `This is version ${version}, which no longer holds. Version ${last} does.`,
  versions: 'All versions',
  versionOf: (version, when, reason) =>
    reason ? `Version ${version}, ${when}: ${reason}` : `Version ${version}, ${when}`,
  withdrawn: 'These withdrew their entries during the contest:',
  recusals: 'Recusals of panel members',
  recusal: (juror, shops) => `${juror}: no marks because of a recusal for ${shops}.`,
  thanksToAll: 'Thanks too to the panel for its visits and to everybody who voted.',
  thanksToJury: 'Thanks too to the panel for its visits.',
  version: (version, when) => `Version ${version}, published ${when}.`,
  countedAt: when => `Counted ${when}.`,
} satisfies Words['result']
