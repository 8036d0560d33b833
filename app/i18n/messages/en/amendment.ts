import type { Words } from '../../words.ts'

export const amendment = {
  title: 'Amendments of the call',
  number: (number, day) => `Amendment ${number}, ${day}`,
  hash: 'Fingerprint of the amendment (SHA-256)',
  chained: 'Each amendment names the fingerprint of the one before, the first that of the rules.',
  becauseOf: 'Reason:',
  movedStep: (step, from, to) => `${step}: now ${to} instead of ${from}`,
  newWords: texts => `Newly worded: ${texts}.`,
  texts: {
    descriptions: 'the description',
    rulesTexts: 'the text of the rules',
    perimeters: 'who may enter',
    kinds: 'the kinds of shops',
    prizes: 'the prizes',
    contact: 'the contact',
  },
  latest: number =>
    number === 1
      ? 'The call has been amended once.'
      : `The call’s latest amendment is number ${number}.`,
  see: 'What has changed',
  cancelledBecause: 'Reason for the cancellation:',
  reasons: {
    weather: 'the weather',
    'too-few-entries': 'too few entries',
    technical: 'technical trouble',
    other: 'another reason',
  },
  form: {
    amend: 'Amend the text of the call',
    amendLead:
      'An amendment is public and numbered. Criteria, weights, shares and rules for ties cannot be changed after publication.',
    reason: 'Reason for the amendment (will be public)',
    publish: 'Publish the amendment',
    move: 'Postpone dates',
    moveLead:
      'A step that is still ahead can only be moved to a later time. Entrants and the panel get a letter, voters do not.',
    ceremony: 'Postpone the announcement and the publication of results',
    ceremonyDays: 'By how many days',
    ceremonyOr: 'Or to a day and time',
    postpone: 'Postpone the announcement',
    oneStep: 'Postpone a single step',
    step: 'Which step',
    to: 'New day and time',
    propose: 'See what moves',
    proposal: 'The dates will move like this:',
    confirm: 'Postpone and notify',
    why: 'Why?',
    words: 'Explanation (will be public)',
    wordsHelp: 'Required with ‘another reason’.',
    cancel: 'Cancel the contest',
    cancelLead:
      'A cancellation is public and cannot be undone. Entrants and the panel get a letter.',
    cancelReason: 'Reason for the cancellation (will be public)',
    confirmCancel: 'I understand that the cancellation cannot be undone.',
  },
  letters: {
    amended: {
      subject: contest => `Amendment of the call: ${contest}`,
      body: (contest, what, why, link) =>
        `the call of the contest ‘${contest}’ has been amended.\n\n${what}\n\nReason: ${why}\n\nAll amendments are here:\n${link}`,
    },
    cancelled: {
      subject: contest => `The contest is cancelled: ${contest}`,
      body: (contest, why, link) =>
        `the contest ‘${contest}’ has been cancelled.\n\nReason: ${why}\n\nMore:\n${link}`,
    },
  },
  refusals: {
    'call-not-published': 'The call is not published yet: change the draft.',
    'contest-cancelled': 'The contest has been cancelled.',
    'results-published': 'The results are already published.',
    'contest-counted': 'The contest has been counted already and can no longer be cancelled.',
    'nothing-amended': 'Nothing has been changed.',
    'nothing-moved': 'No date has been moved: enter another day or time.',
    'step-is-past': 'This step is already over.',
    'step-moved-forward': 'A date can only be moved to a later time.',
    'steps-collide': 'The steps would follow in the wrong order. Choose another date.',
    'words-needed': 'Explain ‘another reason’ in words.',
    'not-confirmed': 'Confirm that the cancellation cannot be undone.',
  },
} satisfies Words['amendment']
