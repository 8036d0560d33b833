import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

const differs = (expected: string, found: string) =>
  `It should be ${expected}; the file says ${found}.`

export const recount = {
  title: 'Count for yourself',
  lead: 'On this page your own device checks the file of results and repeats the count. The file does not leave your device.',
  own: 'Recount this contest',
  ownHelp: 'The published file is loaded into your browser; everything else happens there.',
  noOwn: 'This contest has no published results yet.',
  choose: 'Choose a file results.json',
  chooseHelp:
    'You can also drop it on this page. Once loaded, the page works without a connection.',
  needsScript:
    'To count in the browser, JavaScript must be on. The command “npm run recount -- results.json” does the same.',
  working: 'Counting …',
  unreadable: 'The file could not be read. Choose it again.',
  notLoaded: 'The results could not be loaded. Check your connection and try again.',
  broken: 'The count broke off unexpectedly. Reload the page and try again.',
  stepsTitle: 'What has been checked',
  steps: {
    file: 'the file is whole and in its proper form',
    seal: 'hash and signature of the municipality are right',
    rules: 'the rules are those that the call published',
    log: 'every ballot is in the log exactly once',
    openings: 'the opened ballots and score sheets are those of the log',
    tree: 'the log is the one that the municipality signed',
    numbers: 'all points, places and awards follow from votes and marks',
  },
  verified: 'The result stands: you have repeated the count, and everything agrees.',
  notVerified: 'This file is not in order.',
  about: (contest, version) => `Contest ${contest}, version ${version}.`,
  leaves: count =>
    plural('en', count, { one: 'The log has # record.', other: 'The log has # records.' }),
  ballots: count =>
    plural('en', count, { one: '# ballot was counted.', other: '# ballots were counted.' }),
  corrects: hash => `It corrects the result with the fingerprint ${hash}.`,
  ballot: {
    find: 'Find your ballot (optional)',
    findHelp: 'Type the number on the receipt or choose the file with the receipt.',
    number: 'Receipt number',
    file: 'File with the receipt',
    unreadable: 'This is neither a receipt number nor a file with a receipt.',
    title: 'Your ballot',
    traced: {
      counted: 'It is in the log and has been counted.',
      'not-counted': 'It is in the log and was decided not to count.',
      'in-review': 'It is in the log and under review.',
      void: 'It is in the log and void, because the shop no longer competes.',
      replaced: 'It is in the log; you replaced it with another one later.',
      'not-there': 'It is not in the log. Check whether you typed it correctly.',
      several: 'Several references begin like this. Type the whole reference of the ballot.',
      'promise-broken':
        'The municipality signed that it would be in the log, and it is not. The receipt proves that.',
      'promise-not-signed': 'This municipality has not signed the receipt for this contest.',
    },
  },
  closedTitle: 'What could not be opened',
  nothingClosed: 'Everything is open; nothing stayed closed.',
  replacedBallots: count =>
    plural('en', count, {
      one: '# ballot that its voter replaced later',
      other: '# ballots that their voters replaced later',
    }),
  replacedSheets: count =>
    plural('en', count, {
      one: '# earlier state of a score sheet',
      other: '# earlier states of score sheets',
    }),
  closedSheets: count =>
    plural('en', count, {
      one: '# score sheet that the rules keep closed; its points are taken from the file',
      other: '# score sheets that the rules keep closed; their points are taken from the file',
    }),
  disputedTitle: 'Disputed votes',
  noDisputed: 'There are no disputed votes.',
  disputedSame: count =>
    plural('en', count, {
      one: 'The awards would be the same with # disputed vote counted.',
      other: 'The awards would be the same with all # disputed votes counted.',
    }),
  disputedOther: count =>
    plural('en', count, {
      one: 'With # disputed vote counted the awards would be:',
      other: 'With all # disputed votes counted the awards would be:',
    }),
  awards: 'Awards',
  award: (title, entries) => `${title}: ${entries}`,
  entryNumber: number => `no. ${number}`,
  gold: 'gold standard',
  silver: 'silver standard',
  bronze: 'bronze standard',
  recognition: 'special recognition of the panel',
  keyGiven: 'It is signed by the key you gave.',
  keyInFile: key =>
    `It is signed by the key in the file; compare it with the municipality’s key on the page of rules or on the poster: ${key}`,
  table: {
    caption: 'With an award',
    everybody: 'All points and places',
    entry: 'Shop',
    place: 'Place',
    noPlace: 'not placed',
    total: 'Total',
    jury: 'Panel',
    audience: 'Public',
    votes: 'Votes',
  },
  irregularities: {
    'too-large': it => `The file is too large: at most ${it.mebibytes} MiB.`,
    'not-utf8': () => 'The file is not UTF-8 text. It is probably damaged or another one.',
    'not-json': () =>
      'The file is not valid JSON. It is probably cut short or changed; download it again.',
    'unknown-format': it =>
      `The file is of format ${it.found}, which this version does not know. Use a newer one.`,
    'not-a-result': it =>
      `The file is not in its proper form: at ${it.path || 'its beginning'} there is something else (${it.problem}).`,
    'another-contest': it =>
      `The file is of the contest ${it.found}; this page is for ${it.expected}.`,
    'hash-differs': it =>
      `The hash of the content is wrong, so the file was changed. ${differs(it.expected, it.found)}`,
    'another-key': it =>
      `The file is not signed by the key you gave. You gave ${it.expected}; the file has ${it.found}.`,
    'key-id-differs': it => `The name of the key is wrong. ${differs(it.expected, it.found)}`,
    'signature-invalid': () => 'The signature of the municipality is not valid.',
    'rules-hash-differs': it => `The hash of the rules is wrong. ${differs(it.expected, it.found)}`,
    'rules-of-another-contest': it =>
      `The file of the contest ${it.expected} has the rules of ${it.found}.`,
    'rules-contradict': it => `Nothing can be counted by these rules (${it.problem}).`,
    'leaf-out-of-place': it => `Record ${it.leaf} of the log (${it.leafKind}) cannot stand there.`,
    'leaf-missing': it => `The log has no record ${it.leafKind}.`,
    twice: it => `Record ${it.leaf} of the log repeats ${it.id}, which was there before.`,
    'replaces-nothing': it =>
      `Record ${it.leaf} of the log replaces ${it.id}, which does not stand before it.`,
    'commitment-differs': it =>
      `Record ${it.leaf} of the log does not open to what is stated. ${differs(it.expected, it.found)}`,
    'opened-though-replaced': it =>
      `Record ${it.leaf} of the log is opened or counted, although it was replaced.`,
    'not-opened': it => `Record ${it.leaf} of the log should be opened and is not.`,
    'opened-needlessly': it => `Record ${it.leaf} of the log should stay closed by the rules.`,
    'account-differs': it =>
      `Ballot ${it.ballot} (record ${it.leaf}) stands in the wrong account. ${differs(it.expected, it.found)}`,
    'unknown-entry': it =>
      `Ballot ${it.ballot} (record ${it.leaf}) is for entry ${it.entry}, which is not in its category.`,
    'unknown-juror': it =>
      `Record ${it.leaf} of the log is a score sheet of somebody who is not on the panel.`,
    'close-differs': it =>
      `The log is closed with the wrong number of records. ${differs(it.expected, it.found)}`,
    'count-differs': it =>
      `The count in the log is not this one. ${differs(it.expected, it.found)}`,
    'checkpoint-unreadable': () =>
      'The signed state of the log cannot be read or is of another contest.',
    'size-differs': it =>
      `The municipality signed a log of another length. ${differs(it.expected, it.found)}`,
    'root-differs': it => `The municipality signed another log. ${differs(it.expected, it.found)}`,
    'checkpoint-not-signed': () => 'The state of the log is not signed by this municipality.',
    'cannot-be-counted': it => `This cannot be counted: ${it.message}`,
    'number-differs': it =>
      [
        it.entry === null ? 'A number differs' : `A number of entry ${it.entry} differs`,
        it.category === null ? '' : ` (category ${it.category})`,
        `: ${it.path}. ${differs(it.expected, it.found)}`,
      ].join(''),
  },
  command: {
    usage:
      'Usage: npm run recount -- <file or address> [--key <key, file or address>] [--ballot <number or file>] [--lang sl|en|it|hu|de]',
    missing: source => `This cannot be read: ${source}`,
    badKey: source => `A key is 64 hexadecimal digits; there is none in: ${source}`,
  },
} satisfies Words['recount']
