import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const statements = {
  nav: {
    label: 'About these pages',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    cookies: 'Cookies',
  },
  accessibility: {
    title: 'Accessibility statement',
    commitment: municipality =>
      `${municipality} wants everybody to be able to use these pages, as the Slovenian Accessibility of Websites and Mobile Applications Act (ZDSMA) demands.`,
    scope: address => `This statement applies to the pages at ${address}.`,
    status: {
      title: 'Compliance status',
      full: 'The pages are fully compliant with the standard SIST EN 301 549 V3.2.1, which includes the Web Content Accessibility Guidelines WCAG 2.1 at level AA.',
      partial:
        'The pages are partially compliant with the standard SIST EN 301 549 V3.2.1, which includes the Web Content Accessibility Guidelines WCAG 2.1 at level AA. What they do not meet is stated below.',
      none: 'The pages are not compliant with the standard SIST EN 301 549 V3.2.1, which includes the Web Content Accessibility Guidelines WCAG 2.1 at level AA. What they do not meet is stated below.',
      unstated: 'The municipality has not stated the compliance status yet.',
    },
    content: {
      title: 'Non-accessible content',
      none: 'We know of no content that is not accessible.',
      unstated:
        'The municipality has not stated yet which content is not accessible, and for what reasons.',
    },
    preparation: {
      title: 'Preparation of this statement',
      preparedOn: day => `The statement was prepared on ${day}.`,
      reviewedOn: day => `It was last reviewed on ${day}.`,
      unstated: 'The municipality has not stated yet when the statement was prepared.',
      methods: {
        self: 'It is based on a self-assessment by the municipality.',
        'third-party': 'It is based on an assessment by a third party.',
      },
      methodUnstated: 'The municipality has not stated yet how accessibility was assessed.',
    },
    feedback: {
      title: 'Feedback and contact',
      lead: 'If there is something on these pages that you cannot use, or if you need content in another form, write to us.',
      contact: 'Address for messages about accessibility:',
      contactUnstated:
        'The municipality has not stated an address for messages about accessibility yet. Until then, write to its data protection officer:',
      answer:
        'We answer within eight days of receipt. If we cannot, we tell you when you will have an answer and why not earlier.',
    },
    enforcement: {
      title: 'If the answer does not satisfy you',
      text: 'Inspectors for the information society supervise the act. You can report a breach to the Information Society Inspectorate of the Republic of Slovenia:',
    },
  },
  privacy: {
    title: 'Privacy notice',
    short: {
      title: 'In short',
      controller: municipality => `${municipality} is responsible for your data.`,
      least: 'We collect only the data without which the contest could not be run.',
      voter: life =>
        `We need a voter’s email address so that each mailbox has one vote. We never publish it and delete it at most ${life} after the code was asked for.`,
      visitor:
        'Whoever only looks at the pages stays unknown: public pages store no cookies and load nothing from other sites.',
    },
    jump: 'In detail for each role',
    rows: {
      what: 'Which data',
      why: 'Why',
      basis: 'On what basis',
      kept: 'How long',
      seen: 'Who sees them',
    },
    voter: {
      title: 'If you vote',
      what: 'Your email address, your choice and the time of the vote. You confirm each time that you are 15 or older; we do not store the confirmation.',
      why: 'So that each mailbox has one vote and you can change it until voting ends.',
      basis:
        'Your consent, Article 6(1)(a) of the General Data Protection Regulation. Voting is voluntary. You can withdraw your consent at any time with the data protection officer; what was done before the withdrawal remains lawful.',
      keptAddress: (afterUse, atMost) =>
        `We delete the address ${afterUse} after the code was used, otherwise at most ${atMost} after you asked for the code.`,
      keptKey:
        'In its place a record remains by which we know that the mailbox has voted. Without the municipality’s secret key the address cannot be found from it. It is linked to the ballot.',
      keptUntil: (contest, day) =>
        `${contest}: the municipality deletes these records and the key by ${day}, or as soon as the last objection is decided if that is later.`,
      keptByRules:
        'The day by which the municipality deletes them stands among the dates of each contest.',
      seen: 'No page shows how you voted. With the results we publish the ballots without the address, the time or anything that would point to you; these remain, so that anybody can count them.',
    },
    entrant: {
      title: 'If you enter a shop',
      what: 'Name, trade, address, opening hours, photos with who took them, and story of the shop; name and telephone number of the person responsible; the email address, language and kind of browser with which you sign in; which rules you agreed to and when; of winners also the legal form and registration number. What you do not confirm is deleted after 48 hours, or after seven days if the organiser wrote it down for you.',
      why: 'So that we can check the entry, show the shop to the panel and to visitors, and tell you the outcome.',
      bases: {
        contract:
          'Performance of the relationship that you enter into by taking part in the contest, Article 6(1)(b) of the General Data Protection Regulation.',
        'public-task':
          'Performance of a task of the municipality in the public interest, Article 6(1)(e) of the General Data Protection Regulation.',
      },
      basisUnstated: 'The municipality has not stated the legal basis yet.',
      kept: years =>
        plural('en', years, {
          one: 'The municipality keeps entries for # year after the results are published.',
          other: 'The municipality keeps entries for # years after the results are published.',
        }),
      keptUnstated: 'The municipality has not stated yet how long it keeps entries.',
      seen: 'We publish the name, trade, address, opening hours, story and photos of the shop with the names of those who took them. From published photos we remove data about place and device; the original is not published. Only the organiser sees the person responsible, the telephone number, the email address, the legal form and the registration number.',
    },
    juror: {
      title: 'If you are on the panel',
      what: 'Name, email address, language and kind of browser with which you sign in; the declaration of impartiality; marks with their time.',
      why: 'So that the panel appointed by the municipality does the judging, and the outcome can be verified.',
      basis:
        'Performance of a task of the municipality in the public interest, Article 6(1)(e) of the General Data Protection Regulation.',
      kept: 'Marks without names remain part of the published results. The municipality keeps the names for as long as entries.',
      seen: 'The organiser and the chair of the panel see your name. In the published results you are member 1, 2, 3 and so on, without a name.',
    },
    visitor: {
      title: 'If you only look at the pages',
      what: 'None. The software of these pages uses your network address only to send you the page, and does not record it.',
      network: span =>
        `Of whoever asks for a code, part of the network address is held in memory for ${span}, so that the server recognises a flood of requests.`,
      report:
        'If you report an irregularity, only the organiser sees your message. The email address, if you give one, is deleted on the day when voters’ data are deleted; for part of the network address the same holds as for a code.',
    },
    controller: {
      title: 'Who is responsible',
      who: municipality => `The controller of the data is ${municipality}.`,
      addressUnstated: 'The municipality has not stated its postal address here yet.',
      officer: 'Data protection officer:',
    },
    recipients: {
      title: 'Who processes the data for the municipality',
      unstated:
        'The municipality has not stated yet who hosts these pages and sends email for it. Such processors may use the data only as it instructs them.',
      only: 'They may use the data only as the municipality instructs them.',
      never: 'The data are not used for advertising.',
    },
    rights: {
      title: 'Your rights',
      ask: 'You can ask the municipality for access to your data, for their correction, erasure or transfer and for restriction of processing, and you can object to the processing. Write to the data protection officer; the municipality answers within one month.',
      complain:
        'If you think that the municipality does not treat the data properly, you can complain to:',
      complainTo: 'the Information Commissioner',
      need: 'You do not have to give any data. But without an email address you cannot vote, and without the data of the shop you cannot enter.',
      automated:
        'No decision about you is ever made automatically, and nobody makes a profile of you.',
    },
  },
  cookies: {
    title: 'Cookies',
    lead: 'These pages use only cookies without which they would not work. The Slovenian Electronic Communications Act (ZEKom-2) asks for no consent to these, so no banner asks you.',
    public: 'Pages for visitors, such as the contest, the gallery and the results, store none.',
    caption: 'All cookies of these pages',
    name: 'Name',
    purpose: 'What it is needed for',
    life: 'How long it lasts',
    purposes: {
      session: 'Remembers that you have signed in, until you sign out.',
      signIn: 'Links the browser to the code that we sent you, while you sign in.',
      vote: 'Remembers your choice, and that the code was right, while you vote; only on the pages for voting.',
      language: 'Remembers the language that you chose on the pages for those who have signed in.',
    },
  },
  desk: {
    title: 'The municipality’s statements',
    lead: 'What you state here stands on the public pages about accessibility and privacy. What you leave empty is marked there as not stated yet. Have the data protection officer look at the text.',
    todo: 'What has yet to be stated',
    complete: 'Everything is stated.',
    gaps: {
      controllerAddress: 'the postal address of the municipality',
      processors: 'who hosts the pages and sends email for the municipality',
      entryBasis: 'the legal basis for the data of entries',
      entryRetentionYears: 'for how many years the municipality keeps entries',
      accessibilityStatus: 'the status of compliance with the accessibility standard',
      accessibilityExceptions: 'which content is not accessible, and why',
      accessibilityMethod: 'how accessibility was assessed',
      accessibilityPreparedOn: 'when the accessibility statement was prepared',
      accessibilityContact: 'an address for messages about accessibility',
    },
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    controllerAddress: 'Postal address of the municipality',
    processors: 'Data processors',
    processorsHelp:
      'Who hosts these pages and sends email for the municipality, with their address.',
    entryBasis: 'On what basis do you process the data of entries?',
    bases: {
      contract: {
        name: 'Relationship with the entrant',
        help: 'Article 6(1)(b) of the General Data Protection Regulation',
      },
      'public-task': {
        name: 'Task in the public interest',
        help: 'Article 6(1)(e); a law must provide for it',
      },
    },
    entryRetentionYears: 'For how many years after the results do you keep entries?',
    entryRetentionHelp: 'The period is in the municipality’s classification plan.',
    status: 'Do the pages meet the accessibility standard?',
    statuses: {
      full: { name: 'Fully', help: 'You know of no exception.' },
      partial: { name: 'Partially', help: 'Mostly, with exceptions that you list.' },
      none: { name: 'No', help: 'They do not meet most requirements.' },
    },
    exceptions: language => `Non-accessible content (${language})`,
    exceptionsHelp:
      'Describe each exception with its reason: not compliant, disproportionate burden, or outside the scope of the act. Say where the content is to be had in an accessible form.',
    method: 'How was this found?',
    methods: {
      self: { name: 'Self-assessment', help: 'The municipality assessed the accessibility.' },
      'third-party': { name: 'Third party', help: 'Somebody else assessed the accessibility.' },
    },
    unstated: {
      name: 'Not stated yet',
      help: 'The public page will say that the municipality has not stated it yet.',
    },
    preparedOn: 'When was the statement prepared?',
    reviewedOn: 'When was it last reviewed? (optional)',
    contact: 'Address for messages about accessibility',
    contactHelp: 'An email address or telephone number at which you answer within eight days.',
    save: 'Save and publish',
    saved: 'Saved and published.',
    look: 'Look at the public pages:',
    link: 'Statements about accessibility and privacy',
    reasons: {
      'retention-not-in-whole-years': 'Give the period in whole years, from 1 to 100.',
      'prepared-in-the-future': 'The statement cannot have been prepared in the future.',
      'reviewed-in-the-future': 'The statement cannot have been reviewed in the future.',
      'reviewed-before-prepared': 'The statement cannot have been reviewed before it was prepared.',
    },
  },
} satisfies Words['statements']
