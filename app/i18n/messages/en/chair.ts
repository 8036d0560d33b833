import type { Words } from '../../words.ts'

export const chair = {
  title: 'Chairing the panel',
  lead: 'You see how far everybody has come; nobody else sees anybody’s marks until judging has ended.',
  progress: {
    complete: (done, all) => `${done} of ${all} judged`,
    comeBack: count => `to come back to: ${count}`,
    left: count => `left without marks: ${count}`,
    recused: count => `recusals: ${count}`,
    signedOff: 'signed off',
    invited: 'invited, declaration not made yet',
    declared: 'has made the declaration',
    removed: reason => `Removed from the panel. Reason: ${reason}`,
  },
  recusals: 'Recusals',
  recusal: (member, number, shop, reason) => `${member}: no. ${number}, ${shop} (${reason})`,
  reason: 'The reason',
  reopen: 'Reopen the score sheets',
  reopenHelp: 'The member receives the reason by email. Earlier marks remain saved.',
  remove: 'Remove from the panel',
  removeHelp:
    'None of this person’s marks will count. The decision and its reason will be in the minutes and cannot be undone.',
  recognitions: {
    title: 'Special recognitions of the panel',
    lead: most =>
      `Until the count the panel can give at most ${most} special recognitions. The reasons are published with the results.`,
    entry: 'Shop',
    reasonIn: {
      sl: 'Reasons in Slovenian',
      en: 'Reasons in English',
      it: 'Reasons in Italian',
      hu: 'Reasons in Hungarian',
      de: 'Reasons in German',
    },
    save: 'Record the recognition',
    takeBack: 'Take the recognition back',
    none: 'There are no special recognitions yet.',
  },
  fewSheets: {
    title: 'Too few score sheets',
    lead: 'Without enough complete score sheets a shop cannot be placed.',
    line: (number, shop, sheets, needed) => `${number}. ${shop}: ${sheets} of ${needed}`,
  },
  resend: 'Send the invitation again',
  resent: 'The invitation has been sent again.',
} satisfies Words['chair']
