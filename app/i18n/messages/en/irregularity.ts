import type { Words } from '../../words.ts'

export const irregularity = {
  title: 'Report an irregularity',
  lead: 'Tell us what is not right about the contest. Only the organiser sees your message.',
  said: 'What have you noticed?',
  saidHelp: 'Describe what happened, when, and how you know.',
  entry: 'Which shop is it about? (optional)',
  noEntry: 'no particular shop',
  entryName: (number, shop) => `No. ${number}: ${shop}`,
  email: 'Your email address (optional)',
  emailHelp:
    'If you would like an answer from the organiser. We delete it on the day when voters’ data are deleted.',
  trap: 'Leave this field empty',
  send: 'Send the message',
  received: {
    title: 'Thank you, we have received your message',
    number: 'Message number',
    next: 'The organiser will look into it. If you gave an email address, they can answer you.',
  },
  reasons: {
    'too-quick': 'The form was sent unusually quickly. Wait a few seconds and send it again.',
    'form-too-old': 'This form has been open for too long. Please send it once more.',
    'looks-automatic': 'A field that must stay empty is filled in. Clear it and send again.',
    'too-many': 'Too many messages are coming from your network. Wait a few minutes and try again.',
  },
  desk: {
    title: 'Reported irregularities',
    none: 'Nobody has reported an irregularity.',
    number: number => `Message no. ${number}`,
    received: when => `Received ${when}.`,
    about: number => `The shop with number ${number}`,
    from: address => `Reply to: ${address}`,
    note: 'What did you find and do? (not public)',
    handle: 'Mark as dealt with',
    handled: when => `Dealt with ${when}.`,
    reasons: {
      'report-handled': 'This message has already been dealt with.',
      required: 'Enter what you found.',
    },
  },
  letter: {
    subject: contest => `An irregularity has been reported: ${contest}`,
    body: (number, contest, link) =>
      `An irregularity has been reported in the contest ‘${contest}’. You can read message no. ${number} on the organiser’s page:\n${link}`,
  },
} satisfies Words['irregularity']
