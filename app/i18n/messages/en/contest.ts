import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const contest = {
  sentence: {
    draft: () => 'The contest is being prepared.',
    announced: opens => `Entries open ${opens}.`,
    entries: closes => `The contest is open for entries ${closes}.`,
    checkThenVoting: opens =>
      `Entries are closed and the organiser is checking them. Voting begins ${opens}.`,
    checkThenJudging: opens =>
      `Entries are closed and the organiser is checking them. The panel begins judging ${opens}.`,
    voting: closes => `You can vote ${closes}. Meanwhile the panel is visiting the shops.`,
    votingAlone: closes => `You can vote ${closes}.`,
    judging: closes => `The panel is visiting the shops ${closes}.`,
    counting: results =>
      `Voting and judging have ended. The results will be published at the latest ${results}.`,
    countingJuryAlone: results =>
      `Judging has ended. The results will be published at the latest ${results}.`,
    preparing: () => 'The results are being prepared. Refresh this page in a few moments.',
    results: published => `The results were published ${published}.`,
    held: () => 'Publication of the results is on hold.',
    cancelled: () => 'The contest has been cancelled.',
  },
  phases: {
    draft: 'draft',
    announced: 'announced',
    entries: 'entries',
    check: 'check of entries',
    voting: 'voting and judging',
    counting: 'counting',
    counted: 'counted',
    results: 'results',
    closed: 'closed',
    cancelled: 'cancelled',
  },
  steps: {
    entriesOpenAt: 'Entries open',
    entriesCloseAt: 'Entry deadline',
    checkEndAt: 'Check of entries ends',
    votingOpenAt: 'Voting begins',
    votingCloseAt: 'Voting deadline',
    judgingOpenAt: 'Panel visits begin',
    judgingCloseAt: 'Judging deadline',
    reviewEndAt: 'Review of votes ends',
    ceremonyAt: 'Announcement of results',
    resultsAt: 'Latest publication of results',
    objectionsEndAt: 'Deadline for objections',
    voterDataDeleteAt: 'Deletion of voters’ data',
  },
  stepStates: { over: 'over', next: 'next step', ahead: 'to come' },
  day: 'Day',
  time: 'Time',
  dates: 'Contest timeline',
  call: 'Call for entries',
  gallery: 'Shops in the contest',
  galleryEmpty: 'The windows are still empty',
  galleryEmptyNext: 'The shops will appear here once their entries have been checked.',
  entriesInTheRunning: count =>
    plural('en', count, {
      one: '# shop is taking part in the contest.',
      other: '# shops are taking part in the contest.',
    }),
  enterYourShop: 'Enter your shop',
  voteNow: 'Vote',
  seeResults: 'See the results',
  readRules: 'Contest rules',
  order: {
    explanation:
      'The order is random and changes every minute, so that all shops are equally visible.',
  },
  rules: {
    title: 'Contest rules',
    frozen: day => `The rules were locked when the call was published, on ${day}.`,
    hash: 'Fingerprint of the rules (SHA-256)',
    hashHelp:
      'With this fingerprint anyone can check that the rules have not changed since they were published.',
    townKey: 'Public key of the municipality',
    townKeyHelp:
      'The results are signed with this key. Compare it with the key that a recount names.',
    criteria: 'Criteria',
    criterion: 'Criterion',
    weight: 'Weight',
    judged: 'How it is judged',
    byPhotoOrVisit: 'from the photo or during a visit',
    byVisit: 'only during a visit',
    scale: (min, max) =>
      `Panel members give each shop a mark from ${min} to ${max} for each criterion.`,
    winners: 'How the winners are decided',
    shares: (jury, vote) =>
      vote === 0
        ? 'The panel decides the places.'
        : `The panel contributes ${jury}% of the total points and the public ${vote}%.`,
    places: count =>
      plural('en', count, {
        one: '# place will be awarded.',
        other: '# places will be awarded.',
      }),
    audience: 'The people’s choice award goes to the shop with the most counted votes.',
    sheetsPerEntry: count =>
      plural('en', count, {
        one: 'To be ranked, a shop needs at least # complete score sheet.',
        other: 'To be ranked, a shop needs at least # complete score sheets.',
      }),
    quorum: count =>
      plural('en', count, {
        one: 'Votes affect the total points if the contest has at least # counted vote.',
        other: 'Votes affect the total points if the contest has at least # counted votes.',
      }),
    ties: 'A tie is decided by these rules, in this order:',
    sharedPlace: 'otherwise the tied shops share the place and the next place is skipped',
    noLottery: 'Ties are never decided by lot or by the time of entry.',
    gender: 'In the Slovenian rules, masculine forms are used as neutral for all genders.',
  },
  tieRule: rule =>
    ({ 'jury-points': 'more panel points', 'counted-votes': 'more counted votes' })[rule],
  tieCriterion: name => `a higher average mark for the criterion ‘${name}’`,
  cards: {
    'jury-places-and-audience-award': {
      name: 'The panel awards 1st to 3rd place, the public its own award',
      help: 'The least contentious: the panel decides the places, votes decide the people’s choice award.',
    },
    'together-70-30': {
      name: 'Together: 70% panel, 30% public',
      help: 'Public points follow the ranking by votes, so the public decides more than the percentages suggest.',
    },
    'jury-only': {
      name: 'Panel only',
      help: 'There is no public vote.',
    },
  },
  presets: {
    'after-holiday': {
      name: 'Announcement after the holiday',
      help: 'Entries before the holiday, announcement on the first Saturday at least nine days after it.',
    },
    'on-holiday': {
      name: 'Announcement on the holiday',
      help: 'Everything ends before the holiday; the prizes are presented at the holiday ceremony.',
    },
  },
  new: {
    title: 'New contest',
    lead: 'Answer seven questions. Everything else has default values, which you can change before publication.',
    holiday: 'Day of the municipal holiday',
    preset: 'When will the winners be announced?',
    card: 'How will the winners be decided?',
    create: 'Create a draft',
    defaultTitle: 'Best presented shop',
    defaultIntro: (municipality, name) =>
      `${municipality} invites owners and tenants of shops in ${name} to present them as beautifully as they can for the municipal holiday.`,
  },
  desk: {
    title: 'Organiser’s page',
    newContest: 'New contest',
    noContests: 'This town has no contest yet.',
    state: 'Status',
    today: 'What needs doing',
    nothingToDo: 'Nothing needs doing now. The next step is marked in the course of the contest.',
    tasks: {
      'publish-call': () => 'Publish the call, so that shops can enter.',
      'check-entries': count =>
        plural('en', count, { one: 'Check # entry.', other: 'Check # entries.' }),
      'check-photos': count =>
        plural('en', count, { one: 'Look at # photo.', other: 'Look at # photos.' }),
      'invite-jurors': missing =>
        plural('en', missing, {
          one: 'Invite at least # more person to the panel, or no shop can be placed.',
          other: 'Invite at least # more people to the panel, or no shop can be placed.',
        }),
      'remind-jurors': count =>
        plural('en', count, {
          one: '# panel member has not yet made the declaration of impartiality: remind them.',
          other: '# panel members have not yet made the declaration of impartiality: remind them.',
        }),
      'decide-hold': () => 'The results are on hold: decide when to release them.',
      'completions-overdue': count =>
        plural('en', count, {
          one: '# entry was not completed in time: decide on it.',
          other: '# entries were not completed in time: decide on them.',
        }),
      'give-numbers': () => 'All entries have been checked: give the numbers.',
      'print-posters': () => 'The numbers have been given: print the posters for the windows.',
      'undelivered-mail': count =>
        plural('en', count, {
          one: '# message has not left: see why.',
          other: '# messages have not left: see why.',
        }),
      'entries-missing': count =>
        plural('en', count, {
          one: '# more entry is needed for the least number: invite shops.',
          other: '# more entries are needed for the least number: invite shops.',
        }),
      'sheets-missing': count =>
        plural('en', count, {
          one: '# shop does not have enough score sheets yet to be placed: remind the panel.',
          other: '# shops do not have enough score sheets yet to be placed: remind the panel.',
        }),
      'jurors-behind': count =>
        plural('en', count, {
          one: '# panel member has not marked all shops yet: remind them.',
          other: '# panel members have not marked all shops yet: remind them.',
        }),
      'votes-missing': count =>
        plural('en', count, {
          one: 'For the votes to affect the total points, # more is needed: invite people to vote.',
          other:
            'For the votes to affect the total points, # more are needed: invite people to vote.',
        }),
      'decide-objections': count =>
        plural('en', count, { one: 'Decide # objection.', other: 'Decide # objections.' }),
      'handle-reports': count =>
        plural('en', count, {
          one: 'Deal with # reported irregularity.',
          other: 'Deal with # reported irregularities.',
        }),
    },
    publishCall: 'Publish the call',
    publishHelp:
      'Publishing locks the rules and the dates. Later changes can only be made publicly and with a reason.',
    entries: 'Entries',
    noEntries: 'There are no entries yet.',
    jury: 'Judging panel',
    votes: count =>
      count === 0
        ? 'No votes have been cast yet.'
        : plural('en', count, {
            one: '# vote has been cast.',
            other: '# votes have been cast.',
          }),
    sealed:
      'Until voting and judging have ended, nobody can see how the votes and marks are distributed.',
    heldBecause: 'Publication of the results is on hold:',
    viewPublic: 'Public page of the contest',
  },
  holdReasons: {
    'held-by-organiser': 'The organiser has put publication on hold.',
    'jury-quorum-unmet': 'The panel has not judged enough shops to award all the places.',
    'votes-in-review': 'Some votes are still under review and could change the awards.',
    'minutes-unsigned': 'The panel’s minutes have not been signed yet.',
  },
  rulesProblems: {
    'weights-sum-to-zero':
      'The weights must not add up to zero: at least one criterion needs a weight.',
    'shares-do-not-sum-to-100': 'The shares of the panel and the public must add up to 100%.',
    'scale-is-empty': 'The highest mark must be higher than the lowest.',
    'scale-does-not-fit-step':
      'It must be possible to get from the lowest to the highest mark in whole steps.',
    'criterion-twice': 'One of the criteria is listed twice.',
    'category-twice': 'One of the categories is listed twice.',
    'tie-rule-names-unknown-criterion':
      'The rule for ties mentions a criterion that is not listed.',
    'no-award': 'The contest must have at least one award.',
    'standards-not-descending':
      'The standards must descend: gold above silver, silver above bronze.',
    'correction-needs-all-sheets-opened':
      'To correct for severity, all score sheets must be opened.',
  },
  problems: {
    timeline: (earlier, later) => `The step ‘${earlier}’ must come before the step ‘${later}’.`,
    'title-missing': 'Enter a name for the contest.',
    'entries-would-be-closed':
      'The entry deadline has already passed: choose a later day for the holiday.',
  },
  reasons: {
    'call-already-published': 'The call has already been published.',
    'call-has-problems': 'The call cannot be published yet: please put right what is listed.',
    'contest-cancelled': 'The contest has been cancelled.',
    'contest-slug-not-allowed':
      'This short name is not allowed: use lower-case letters, digits and hyphens.',
    'contest-slug-taken':
      'Meanwhile somebody has created a contest with this short name. Try again.',
  },
} satisfies Words['contest']
