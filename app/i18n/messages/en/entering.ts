import type { Words } from '../../words.ts'

export const entering = {
  email: 'Email address',
  emailHelp: 'We send a six-digit code there, with which you confirm the entry at the end.',
  proven: address => `You are entering with the address ${address}.`,
  notice: 'What happens to your data',
  held: 'We already have the photo; you need not choose it again.',
  heldAlt: 'The photo that you sent',
  another: 'Another photo (optional)',
  confirm: {
    title: 'Confirm your entry',
    lead: (shop, address) =>
      `We have received the entry for ‘${shop}’. It is valid once you confirm it with the code that we sent to ${address}. The code is valid for 30 minutes. Please look among your spam, too.`,
    onBehalf: (shop, municipality, address) =>
      `The organiser of the contest (${municipality}) has entered ‘${shop}’ at your request. The entry is valid once you confirm it with the code in the message that we sent to ${address}.`,
    until: until => `You can confirm it ${until}.`,
    enter: 'Confirm the entry',
    again: 'Send me a new code',
    sentAgain:
      'If the address is right, a new code is on its way. The previous one is no longer valid.',
    over: 'The time to confirm this entry has passed. Please contact the organiser.',
  },
  behalf: {
    link: 'Enter a shop',
    title: 'Entering on a shop’s behalf',
    lead: 'Write down what the shopkeeper tells you at the counter or on the telephone. We send a code to the shop’s address, with which the shopkeeper confirms the entry and accepts the rules; until then the entry is not valid.',
    askedBy: 'How did the shop ask to be entered?',
    ways: {
      counter: 'in person at the counter',
      telephone: 'by telephone',
    },
    email: 'The shop’s email address',
    emailHelp: 'We send the code for the confirmation there.',
    photo: 'Photo (optional)',
    photoHelp: 'The shopkeeper can add it after confirming the entry.',
    submit: 'Enter the shop and send the code',
    waiting: (address, until) =>
      `The entry is waiting for the shop to confirm it. We sent the code to ${address}; it can be confirmed ${until}.`,
    entered: way => `The organiser wrote this entry down; the shop asked for it ${way}.`,
  },
} satisfies Words['entering']
