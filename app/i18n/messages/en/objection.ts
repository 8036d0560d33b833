import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const objection = {
  title: 'Objection to the results',
  lead: (shop, until) =>
    `Shop: ${shop}. You can object ${until}. The organiser will answer you and give reasons.`,
  grounds: 'What do you object to, and why?',
  groundsHelp: 'Say what you think is wrong and what you base it on.',
  submit: 'Submit the objection',
  number: number => `Objection no. ${number}`,
  submitted: when => `Submitted ${when}.`,
  waiting: 'The objection has not been decided yet.',
  granted: 'The objection was granted.',
  refused: 'The objection was not granted.',
  toEntry: 'My entry',
  reasons: {
    'results-not-published': 'The results have not been published yet.',
    'objections-ended': 'The deadline for objections has passed.',
    'entry-not-in-the-contest': 'This entry does not take part in the contest.',
    'objection-undecided': 'Your earlier objection has not been decided yet.',
    'objection-decided': 'This objection has already been decided.',
    'answer-missing': 'Choose a decision and give the reasons.',
  },
  desk: {
    title: 'Objections',
    none: 'There are no objections.',
    entry: (number, shop) => `${shop}, number ${number}`,
    decision: 'Decision',
    grant: 'Grant the objection',
    refuse: 'Do not grant the objection',
    answer: 'Reasons (sent to the entrant)',
    send: 'Send the answer',
  },
  public: {
    title: 'Objections',
    none: 'There were no objections.',
    received: count =>
      plural('en', count, {
        one: '# objection was submitted.',
        other: '# objections were submitted.',
      }),
    granted: count => plural('en', count, { one: '# was granted.', other: '# were granted.' }),
    refused: count =>
      plural('en', count, { one: '# was not granted.', other: '# were not granted.' }),
    undecided: count =>
      plural('en', count, {
        one: '# has not been decided yet.',
        other: '# have not been decided yet.',
      }),
  },
  letters: {
    received: {
      subject: (number, shop) => `We have received objection no. ${number}: ${shop}`,
      body: (number, contest, when, grounds, link) =>
        `We received your objection to the results of the contest ‘${contest}’ ${when}. It has the number ${number}.\n\nYou wrote:\n${grounds}\n\nWe will email you the decision. You can see your objection here:\n${link}`,
    },
    decided: {
      subject: (number, shop) => `Decision on objection no. ${number}: ${shop}`,
      granted: (contest, answer) =>
        `We have granted your objection to the results of the contest ‘${contest}’.\n\nReasons:\n${answer}`,
      refused: (contest, answer) =>
        `We have not granted your objection to the results of the contest ‘${contest}’.\n\nReasons:\n${answer}`,
    },
  },
} satisfies Words['objection']
