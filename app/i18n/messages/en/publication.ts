import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const publication: Words['publication'] = {
  title: 'Publication of the results',
  byItself: when =>
    `The results will be published by themselves, at the latest ${when}. There is nothing for you to confirm.`,
  heldNow: 'Publication of the results is on hold and will not happen until you release it.',
  outSince: when => `The results were published ${when}.`,
  cancelled: 'The contest has been cancelled, so there will be no results.',
  draft: 'The call has not been published yet.',
  notCounted: when => `The count has not been made yet; it will be made ${when}.`,
  counted: when => `Votes and marks were counted ${when}.`,
  heldBecause: 'What holds the publication:',
  toPreview: 'Preview of the outcome',
  toResults: 'Public page of results',
  chosen: 'Reason',
  words: 'Explanation in your own words',
  wordsHelp: 'Required only if you chose “Another reason”.',
  isPublic: 'The reason will be shown publicly on the page of results.',
  isLogged: 'The reason is written into the municipality’s log.',
  hold: {
    title: 'Hold the publication',
    help: 'The results stay sealed until the organiser releases them. The outcome does not change.',
    submit: 'Hold the results',
  },
  release: {
    title: 'Release the publication',
    help: 'The results will be published at the announced hour, or at once if that has passed. You also waive everything that holds them by the rules.',
    submit: 'Release the results',
    byOrganiser: 'Only the organiser can release them.',
  },
  now: {
    title: 'Publish now',
    help: 'From the announcement on you can publish the results before their latest hour.',
    from: when => `This will be possible from the announcement on, ${when}.`,
    submit: 'Publish now …',
    confirmTitle: 'Do you really want to publish the results now?',
    confirm: 'Yes, publish now',
    back: 'No, go back',
    final:
      'A publication cannot be undone. A correction is possible only as a new version with a public reason.',
    because: reason => `The reason that will be shown: ${reason}`,
  },
  what: {
    title: 'What will happen',
    categories: count =>
      plural('en', count, {
        one: 'The outcome in # category will be published, exactly as it was counted.',
        other: 'The outcome in # categories will be published, exactly as it was counted.',
      }),
    file: 'The signed file of results will be published, with which anybody can repeat the count.',
    entrants: count =>
      plural('en', count, {
        one: '# entrant will receive a letter.',
        other: '# entrants will receive a letter.',
      }),
    jurors: count =>
      plural('en', count, {
        one: '# panel member will receive thanks.',
        other: '# panel members will receive thanks.',
      }),
  },
  holdReasons: {
    'votes-examined': 'Suspicious votes are being examined.',
    'error-found': 'An error was found and is being put right.',
    'jury-incomplete': 'The panel has not finished its work yet.',
    'ceremony-delayed': 'The ceremony is delayed because of the weather or another obstacle.',
    objection: 'An objection is being considered.',
    'authority-order': 'The competent authority has ordered it.',
    other: 'Another reason',
  },
  releaseReasons: {
    examined: 'The examination is finished.',
    mended: 'The error has been put right.',
    'ceremony-set': 'The ceremony will take place or has taken place.',
    waived: 'We publish the outcome as it is, although not all that the rules ask for is met.',
    other: 'Another reason',
  },
  publishNowReasons: {
    announced: 'The winners have already been announced.',
    'ceremony-over': 'The ceremony ended earlier than planned.',
    'already-known': 'The outcome has already become public.',
    other: 'Another reason',
  },
  problems: {
    'choose-reason': 'Choose a reason from the list.',
    'say-reason': 'Write the reason in words.',
  },
  refusals: {
    'call-not-published': 'The call has not been published yet.',
    'contest-cancelled': 'The contest has been cancelled.',
    'results-published': 'The results have already been published.',
    'not-held': 'Publication is not on hold.',
    'not-counted': 'The count has not been made yet.',
    'before-ceremony': 'The results cannot be published before the announcement.',
    'restored-copy':
      'This is a restored copy, which publishes nothing until you confirm it as the real one.',
    'still-held': 'Publication is on hold: the organiser has to release it first.',
  },
  preview: {
    title: 'Preview of the outcome',
    notPublic: 'Not public yet',
    lead: 'This page is for the organiser and the chair alone, for instance to prepare certificates. Every look is written into the log: by whom and when.',
    refusals: {
      'contest-cancelled': 'The contest is cancelled, so there is no outcome.',
      'results-published': 'The outcome is public already: see the page of results.',
      'chair-alone':
        'By the rules of the contest only the chair of the jury may see the outcome before it is published.',
    },
    back: 'Publication of the results',
    awards: 'Awards',
    none: 'There are no awards in this category.',
    ranking: 'Ranking',
    place: 'Place',
    shop: 'Shop',
    sheets: 'Sheets',
    howReached: 'How ties were decided',
    margins: 'How close it was',
    margin: (award, sentence) => `${award}: ${sentence}`,
  },
  letters: {
    soon: (contest, when) => `The results will be published ${when}: ${contest}`,
    held: contest => `The results are on hold: ${contest}`,
    overdue: contest => `The results were not published: ${contest}`,
    willPublish: (contest, when) =>
      `the results of the contest “${contest}” will be published by themselves, at the latest ${when}. There is nothing for you to do.`,
    isHeld: (contest, reasons) =>
      `the results of the contest “${contest}” are on hold and will not be published until the organiser releases them.\n\nReason: ${reasons}`,
    didNotPublish: (contest, when, reasons) =>
      `the results of the contest “${contest}” should have been published at the latest ${when}, but they were not.\n\nReason: ${reasons}`,
    unknownReason: 'the publication failed and is being tried again.',
    howToHold: link =>
      `If they have to be held, or published earlier from the announcement on, do it here:\n${link}`,
    decide: link => `Decide here:\n${link}`,
    toEntrant: contest => `The results are out: ${contest}`,
    resultsOut: (contest, link) =>
      `the results of the contest “${contest}” have been published:\n${link}`,
    yourAwards: (shop, awards) => `Congratulations! “${shop}” receives: ${awards}.`,
    whatNext:
      'What comes next: the organiser will write to you about the award ceremony and ask for what is needed to hand over the prize.',
    yourThanks: shop => `Thank you for taking part with “${shop}”.`,
    yourFeedback: link =>
      `The panel’s mean marks, your votes and your place are for you alone, on your own page:\n${link}`,
    toJuror: contest => `Thank you for your work on the panel: ${contest}`,
    jurorThanks: (name, contest, link) =>
      `${name}, thank you for all your visits and marks. The results of the contest “${contest}” have been published:\n${link}`,
  },
}
