import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const jury = {
  title: 'Judging panel',
  none: 'You are not on any judging panel.',
  member: number => `Panel member ${number}`,
  declaration: {
    title: 'Declaration of impartiality',
    text: 'I declare that I have no family or business relationship with the entrants that could influence my marks, and I undertake to judge by the contest’s criteria. If a conflict of interest arises with an entry, I recuse myself from judging it.',
    agree: 'Make the declaration',
    needed: 'You will see the entries once you have made the declaration of impartiality.',
  },
  report: {
    title: 'Report for the chair of the panel',
    lead: 'Only the chair of the panel sees this report. The same figures, without names, are in the signed file.',
    notYet: 'The report will be here once the results are published.',
    leniency: 'How strict the members were',
    milder: (member, points) =>
      `${member} gave on average ${points} points more than the panel as a whole.`,
    stricter: (member, points) =>
      `${member} gave on average ${points} points fewer than the panel as a whole.`,
    even: member => `${member} was neither stricter nor milder than the panel as a whole.`,
    meanHolds: 'Therefore the plain mean holds.',
    corrected: 'The points were corrected for the members’ strictness.',
    correctionProblems: {
      'no-sheets': 'Strictness cannot be estimated, because there is no score sheet.',
      'juror-with-few-sheets':
        'Strictness cannot be estimated, because somebody handed in fewer than five score sheets.',
      'panel-not-connected':
        'Strictness cannot be estimated, because some members have judged no shop in common.',
    },
    leaveOneOut: 'The awards without one member',
    sameWithout: member => `Without the marks of “${member}” the awards would be the same.`,
    otherWithout: member => `Without the marks of “${member}” the awards would be:`,
    back: 'Back to the list',
  },
  list: {
    lead: (done, all) =>
      plural('en', all, {
        one: `You have judged ${done} of # shop.`,
        other: `You have judged ${done} of # shops.`,
      }),
    opens: when => `Judging begins ${when}.`,
    closes: until => `You can judge ${until}.`,
    closed: 'Judging has ended.',
    complete: 'judged',
    begun: 'begun',
    untouched: 'not judged yet',
    'come-back': 'to come back to',
    left: 'left without marks',
    recused: 'recused',
    empty: 'No entries have been accepted yet.',
  },
  sheet: {
    back: 'All shops',
    unassessed: 'Could not be judged',
    save: 'Save the marks',
    saved: 'Your marks have been saved.',
    savedPartly: 'Saved. Some marks are still missing.',
    next: 'Next shop',
    sealed: 'Nobody else can see your marks until judging has ended.',
  },
  desk: {
    title: 'Judging panel',
    invite: 'Invite a panel member',
    name: 'First name and surname',
    email: 'Email address',
    chair: 'Chairs the panel',
    send: 'Send the invitation',
    none: 'The panel has no members yet.',
    sheets: count =>
      plural('en', count, {
        one: '# score sheet begun',
        other: '# score sheets begun',
      }),
    isChair: 'chairs the panel',
  },
  reasons: {
    'judging-not-open-yet': 'Judging has not begun yet.',
    'judging-closed': 'Judging has ended and the score sheets are locked.',
    'impartiality-not-declared': 'Please make the declaration of impartiality first.',
    'sheets-signed-off': 'You have already signed off your marks.',
    'sheet-changed-meanwhile':
      'This score sheet has meanwhile been saved elsewhere. The last saved marks are below; correct them if need be and save again.',
    'mark-not-on-scale': 'One of the marks is not on the contest’s scale.',
    'juror-already-invited': 'This person is already on the panel.',
    'chair-already-chosen': 'The panel already has a chair.',
    'judging-over': 'Judging has ended, so nobody can be invited to the panel any more.',
    'entry-recused': 'You have recused yourself from this entry, so you do not judge it.',
    'juror-removed': 'This person is no longer on the panel, and their marks do not count.',
    'already-recused': 'You have already recused yourself from this entry.',
    'entries-open':
      'Some shops are not finished yet. Judge them, or state that you leave them without marks.',
    'not-signed-off': 'This person has not signed off, so the score sheets are open.',
    'already-counted': 'The count has been made, so this is no longer possible.',
    'own-seat': 'You cannot remove yourself from the panel.',
    'no-such-juror': 'The panel has no such member.',
    'too-many-recognitions': 'The panel has already given as many special recognitions as it can.',
    'entry-not-in-the-running': 'This entry is not in the running.',
  },
} satisfies Words['jury']
