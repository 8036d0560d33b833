import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const setup = {
  sections: {
    text: 'Text and prizes',
    criteria: 'Criteria and categories',
    winners: 'Panel, votes, awards',
    eligibility: 'Who may enter',
    dates: 'Dates',
  },
  settings: {
    title: 'More settings',
    lead: 'All of this has default values. You can change it until the call is published.',
    frozen:
      'The call is published, so the rules are locked. You can change its text and dates by a public amendment.',
    save: 'Save',
    saved: 'Saved.',
    otherLanguages: 'In other languages',
    backToDesk: 'Back to the organiser’s page',
  },
  numberBetween: (least, most) => `Enter a whole number from ${least} to ${most}.`,
  who: 'Who may enter, and where?',
  whoHelp: 'For example, owners and tenants of shops in the streets you list.',
  defaultWho: town =>
    `Owners and tenants of shops, bars, restaurants and services open to the public in the centre of ${town}.`,
  prizes: 'What are the prizes, and what are they worth?',
  prizesHelp:
    'Empty lines do not count. The call must state the value of each prize; you can also add it later.',
  prize: 'Prize',
  value: 'Value in euros',
  award: 'What the prize is for',
  awards: {
    'place-1': '1st place',
    'place-2': '2nd place',
    'place-3': '3rd place',
    'place-4': '4th place',
    'place-5': '5th place',
    audience: 'people’s choice award',
    recognition: 'special recognition of the panel',
    other: 'another prize',
  },
  prizeNumber: number => `Prize ${number}`,
  addPrize: 'Add a prize',
  removePrize: number => `Remove prize ${number}`,
  members: 'How many members does the panel have?',
  membersHelp:
    'Usually five. An odd number is better; fewer than three people cannot rank any shop.',
  paper: 'Will it also be possible to vote on paper?',
  paperNo: 'No, only online',
  paperNoHelp: 'People without an e-mail address cannot vote.',
  paperYes: 'Yes, also on paper',
  paperYesHelp:
    'The answer is written into the rules. This version cannot take in paper ballots yet, so do not promise them lightly.',
  contact: 'Whom can entrants ask?',
  contactName: 'Name of a person or office',
  contactEmail: 'E-mail address for questions',
  contactPhone: 'Telephone (optional)',
  text: {
    title: 'Name of the contest',
    intro: 'Invitation in one sentence',
    description: 'Description of the contest',
    rulesText: 'The rules in your own words',
    markdownHelp:
      'Separate paragraphs with an empty line. Begin a list with a hyphen; put **bold** words between asterisks.',
  },
  criteria: {
    categories: 'Categories',
    category: number => `Name of category ${number}`,
    addCategory: 'Add a category',
    removeCategory: number => `Remove category ${number}`,
    criterion: number => `Name of criterion ${number}`,
    add: 'Add a criterion',
    remove: number => `Remove criterion ${number}`,
    up: number => `Move criterion ${number} up`,
    scale: 'Scale of marks',
    min: 'Lowest mark',
    max: 'Highest mark',
    step: 'Step',
  },
  winners: {
    juryTitle: 'Panel',
    sheets: 'Complete score sheets needed to be ranked',
    method: 'How do marks become panel points?',
    methods: {
      mean: { name: 'Plain average', help: 'The default, and the easiest to explain.' },
      'trimmed-mean': {
        name: 'Average without the extremes',
        help: 'From five sheets on, the highest and the lowest are dropped.',
      },
      'severity-corrected': {
        name: 'Adjusted for strictness',
        help: 'For panels in which not everyone judges every shop.',
      },
    },
    share: 'Share of the panel in per cent',
    shareHelp: 'The rest up to 100 is the share of the public.',
    opened: 'Whose score sheets will be public?',
    openedAll: 'All of them',
    openedAwarded: 'Only those of shops with an award',
    minutes: 'The results need signed minutes before they are published',
    previewTitle: 'Who may see the results before publication?',
    previewChair: 'Only the chair of the panel',
    previewBoth: 'The chair of the panel and the organisers',
    voteTitle: 'Voting',
    publicMethod: 'How do votes become public points?',
    publicMethods: {
      rank: {
        name: 'By ranking',
        help: 'The default: it tempers those who collect the most votes.',
      },
      'share-of-leader': {
        name: 'Relative to the leader',
        help: 'Whoever collects the most votes usually wins.',
      },
      'share-of-votes': { name: 'Share of all votes', help: 'The differences are small.' },
    },
    quorum: 'Least number of votes for them to count',
    ties: 'Ties',
    tie: number => `Rule ${number} for a tie`,
    noTie: 'no rule',
    awardsTitle: 'Awards',
    places: 'How many places are awarded?',
    audience: 'People’s choice award for the most votes',
    standards: 'Gold, silver and bronze recognitions by panel points',
    gold: 'Gold from',
    silver: 'Silver from',
    bronze: 'Bronze from',
    onePrize: 'Each operator gets one prize at most',
    lastFirst: 'Last year’s first place takes part out of competition',
  },
  eligibility: {
    kinds: 'Kinds of shops (optional)',
    oneEntry: 'Each shop enters once',
    noJurors: 'Panel members and those close to them may not enter',
    least: 'Least number of entries (0 for no condition)',
    leastHelp: 'With fewer you can extend the deadline or cancel the contest.',
  },
  dates: {
    lead: 'Times are those of the town. A deadline at 0:00 means the end of the day before.',
    fromPreset: 'Proposed dates',
    fromPresetHelp: 'They are worked out anew from the day of the holiday and replace those below.',
    propose: 'Propose dates',
  },
  missing: {
    musts: 'Before publication:',
    advice: 'We also recommend:',
    none: 'Nothing is missing. You can publish the call.',
    who: 'Say who may enter.',
    prizes: 'Enter the prizes with their values.',
    prizeValue: award => `Enter the value of the prize (${award}).`,
    contact: 'Say whom entrants can ask.',
    jurySmall: 'The panel has fewer members than score sheets are needed: make it larger.',
    mail: 'Try whether mail really arrives.',
    unstated: what => `State in the municipality’s statements: ${what}.`,
    awardWithoutPrize: award => `There is no prize for this: ${award}.`,
    weights: sum => `The weights add up to ${sum}. A sum of 100 is easier to understand.`,
    notInLanguage: (text, language) => `${text}: no text in ${language} yet.`,
    texts: {
      titles: 'Name of the contest',
      intros: 'Invitation',
      descriptions: 'Description',
      perimeters: 'Who may enter',
    },
    languages: {
      sl: 'Slovenian',
      en: 'English',
      it: 'Italian',
      hu: 'Hungarian',
      de: 'German',
    },
    jurors: count =>
      plural('en', count, {
        one: 'Invite # more person to the panel.',
        other: 'Invite # more people to the panel.',
      }),
    paper: 'Paper ballots cannot be taken in yet: consider whether you really promise them.',
    freeDay: step => `‘${step}’ is on a day on which nobody works.`,
    shortGap: (earlier, later, days) =>
      plural('en', days, {
        one: `There should be # working day between ‘${earlier}’ and ‘${later}’.`,
        other: `There should be # working days between ‘${earlier}’ and ‘${later}’.`,
      }),
  },
  testLetter: {
    title: 'Test of the mail',
    lead: 'Codes, invitations and receipts go out by e-mail. Before you publish the call, check that letters arrive.',
    send: 'Send a test letter',
    sentTo: email =>
      `The letter is on its way to ${email}. Look among the junk mail too, and copy the six digits.`,
    code: 'The six digits from the letter',
    confirm: 'The letter has arrived',
    done: when => `The test letter arrived ${when}.`,
    subject: (code, contest) => `${code} is the test code: ${contest}`,
    body: (code, contest) =>
      `this is a test letter of the contest ‘${contest}’. On the organiser’s page, enter:\n\n    ${code}\n\nThen it is known that mail arrives.`,
  },
  call: {
    prizes: 'Prizes',
    worth: value => `worth ${value}`,
    contact: 'Contact',
    who: 'Who may enter',
    ownWords: 'Text of the call',
    jurySize: count =>
      plural('en', count, {
        one: 'The panel has # member.',
        other: 'The panel has # members.',
      }),
    juryMethods: {
      mean: 'Panel points are the average of the score sheets.',
      'trimmed-mean':
        'Panel points are the average of the score sheets without the highest and the lowest, if there are at least five.',
      'severity-corrected': 'Panel points are the average, adjusted for the strictness of members.',
    },
    publicMethods: {
      rank: 'Public points follow the ranking by votes.',
      'share-of-leader':
        'Public points are the share of votes relative to the shop with the most votes.',
      'share-of-votes': 'Public points are the share of all votes.',
    },
    standards: (gold, silver, bronze) =>
      `Gold goes to everyone with at least ${gold} panel points, silver from ${silver}, bronze from ${bronze}.`,
    onePrize: 'Each operator gets one prize at most.',
    lastFirst: 'Last year’s first place takes part out of competition.',
    minutes: 'The results are published once the minutes of the panel are signed.',
    openedAll: 'With the results all score sheets become public, without the names of members.',
    openedAwarded:
      'With the results the score sheets of awarded shops become public, without the names of members.',
    previewChair: 'Before publication only the chair of the panel may see the results.',
    previewBoth:
      'Before publication the chair of the panel and the organisers may see the results; each look is recorded.',
    oneEntry: 'Each shop may enter once.',
    noJurors: 'Panel members and those close to them may not enter.',
    least: count =>
      plural('en', count, {
        one: 'With fewer than # entry, the organiser may extend the deadline or cancel the contest.',
        other:
          'With fewer than # entries, the organiser may extend the deadline or cancel the contest.',
      }),
    paper: 'It is also possible to vote on paper.',
  },
  reasons: {
    'too-many-test-letters':
      'You have sent several letters within the last hour. Wait for them to arrive.',
    'test-code-wrong': 'These digits are not from a test letter sent within the last day.',
  },
} satisfies Words['setup']
