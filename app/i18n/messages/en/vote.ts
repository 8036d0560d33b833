import type { Words } from '../../words.ts'

export const vote = {
  title: 'Voting',
  steps: {
    label: 'The steps of voting',
    choose: 'Choose',
    confirm: 'Type the code',
    keep: 'Keep the receipt',
  },
  choose: {
    heading: 'Which shop do you think is the best presented?',
    email: 'Your email address',
    emailHelp:
      'Each mailbox has one vote. We do not publish the address and we delete it within 48 hours.',
    age: 'I am 15 or older.',
    next: 'Send me a code',
    change: 'Change your vote',
    cast: 'Cast your vote',
    voted: when =>
      `You already voted from this email address ${when}. You can change your vote until voting ends.`,
    notice:
      'We process the data only so that each mailbox has one vote. The municipality is the data controller; send questions to:',
  },
  code: {
    title: 'Enter the code',
    lead: address =>
      `If the address ${address} is correct, the code is on its way. It is valid for 30 minutes. Look in your junk mail as well.`,
    youChose: shop => `You chose: ${shop}.`,
    field: 'Six-digit code',
    cast: 'Cast your vote',
    again: 'Start again with another address',
  },
  receipt: {
    title: 'Your vote has been recorded',
    number: 'Receipt number',
    purpose:
      'Keep this number: once the results are published, you can use it to check whether your vote was counted.',
    youChose: shop => `You voted for: ${shop}.`,
    castAt: when => `Cast ${when}.`,
    details: 'Details',
    ballotId: 'Ballot reference',
    nonce: 'Secret number of the ballot',
    detailsHelp:
      'With the secret number you can prove what you chose. You do not have to show it to anyone.',
    change: 'Change your vote',
    toContest: 'Back to the contest',
  },
  promise: {
    lead: 'With its signature the municipality promises that this ballot will be in the log from which votes are counted.',
    text: 'The municipality’s promise',
    signature: 'Signature of the promise (Ed25519)',
    key: 'Public key of the municipality',
    save: 'Save the receipt as a file',
  },
  closed: {
    sign: 'Closed',
    toResults: 'To the results',
    toContest: 'To the contest page',
  },
  reasons: {
    'session-ended': 'The time for voting with this code has run out. Ask for a new code.',
    'too-many': 'Too many requests are coming from your network. Wait a few minutes and try again.',
    'voting-not-open-yet': 'Voting has not begun yet.',
    'voting-closed': 'Voting has ended.',
    'no-public-vote': 'There is no public vote in this contest.',
    'contest-cancelled': 'The contest has been cancelled.',
    'ballot-replaced-meanwhile':
      'Another vote has meanwhile been cast from this email address. The latest one is below; change it if you wish.',
    'entry-not-in-the-running': 'This shop is not in the contest. Choose another.',
    'nothing-chosen': 'Choose a shop.',
  },
} satisfies Words['vote']
