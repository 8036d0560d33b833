import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const check = {
  accept: 'Accept the entry',
  accepted: 'The entry has been accepted. It gets its number with the others when the check ends.',
  ask: 'Ask for completion',
  askText: 'What should the entrant complete?',
  askTextHelp: 'The entrant receives this text by e-mail.',
  askDue: 'Last day for the completion',
  askSend: 'Send the request',
  asked: until => `You have asked the entrant to complete the entry ${until}.`,
  overdue: until => `The entry was not completed. The entrant had time ${until}.`,
  answered: when => `The entrant completed the entry ${when}.`,
  reject: 'Reject the entry',
  rejectKind: 'Reason for the rejection',
  rejectWordsHelp: 'If the reason is not on the list, an explanation is required.',
  rejectKinds: {
    'outside-area': 'The shop is outside the area of the contest.',
    'not-eligible': 'Under the rules the entrant cannot take part.',
    'not-completed': 'The entry was not completed, although we asked for it.',
    'entered-twice': 'The same shop has already been entered.',
    'photo-unfit': 'The photos are not suitable for publication.',
    other: 'Another reason',
  },
  next: shop => `The next entry that waits: ${shop}`,
  noneWaiting: 'No entry waits for the check any more.',
  statuses: { asked: 'awaiting completion', overdue: 'not completed in time' },
  mine: {
    asked: until => `Please complete your entry ${until}:`,
    overdue:
      'The deadline for the completion has passed. Until the organiser decides, you can still complete it:',
    done: 'The entry is complete',
    answered: 'You have told us that the entry is complete. The organiser will check it again.',
    numberFollows:
      'Your entry has been accepted. You will receive your number and a poster when the check ends.',
    poster: 'Poster for your window (PDF)',
  },
  list: {
    status: 'Status',
    all: 'all entries',
    search: 'Name, trade, address or number',
    find: 'Search',
    found: count =>
      plural('en', count, { one: '# entry is shown.', other: '# entries are shown.' }),
    noneFound: 'There are no such entries. Choose another status or shorten the search.',
  },
  numbers: {
    title: 'Numbers and posters',
    byClock: until =>
      `The check lasts ${until}. When it ends, the numbers are given by themselves.`,
    help: 'The order follows the long walk on the map. Shops whose place is not known come last, by street and house number. A number once given does not change.',
    preview: 'Order of the numbers',
    unplaced: 'place not known',
    none: 'No entries have been accepted yet.',
    give: 'Give the numbers',
    given: when => `The numbers were given ${when}. Entries accepted later get the next ones.`,
    posters: 'All posters (PDF)',
    poster: number => `Poster of number ${number} (PDF)`,
  },
  letters: {
    completion: {
      subject: shop => `Please complete your entry: ${shop}`,
      body: (shop, contest, until, text, link) =>
        `the entry of “${shop}” in the contest “${contest}” needs to be completed ${until}:\n\n${text}\n\nComplete it here:\n${link}`,
    },
    numbered: {
      subject: (shop, number) => `Your number in the contest is ${number}: ${shop}`,
      body: (shop, contest, number, link) =>
        `the entry of “${shop}” in the contest “${contest}” has been accepted. Your number is ${number}.\n\nA poster with the number and a QR code is attached. Print it on a sheet of A4 and put it up in your window.\n\nYour page in the contest:\n${link}`,
    },
  },
  reasons: {
    'numbers-already-given': 'The numbers have already been given.',
    'entries-not-closed': 'Numbers are given once the entry deadline has passed.',
    'entries-waiting': 'First decide on all entries that are still waiting.',
    'contest-already-counted': 'The count has already been made.',
    'completion-due-past': 'Choose a day that has not passed.',
    'completion-due-late':
      'The deadline for the completion must not lie after the end of the check.',
  },
} satisfies Words['check']
