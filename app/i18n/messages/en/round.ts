import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const round = {
  filter: {
    label: 'Which shops',
    all: 'All',
    open: 'Still open',
    'come-back': 'To come back to',
    complete: 'Judged',
    aside: 'Without marks',
  },
  noneHere: 'There are no such shops.',
  scale: {
    poor: 'poor',
    weak: 'weak',
    good: 'good',
    'very-good': 'very good',
    outstanding: 'outstanding',
  },
  previous: 'Previous shop',
  saving: 'Saving …',
  kept: 'All your marks are saved.',
  keptPartly: 'Saved. Some marks have yet to be given.',
  notKept: 'The mark is not saved yet. Once you are connected again, press “Save the marks”.',
  notSent:
    'It was not sent, because there is no connection. What you entered is still here; send it again once you are connected.',
  note: {
    label: 'Private note',
    help: 'Only you can see it, even after judging has ended.',
    save: 'Save the note',
    saved: 'The note has been saved.',
  },
  aside: {
    comeBack: 'Closed, I shall come back',
    comingBack: 'You have noted that you will come back.',
    leave: 'Leave without marks',
    left: 'You have left this shop without marks. An unfinished score sheet does not count.',
    clear: 'Remove the note',
  },
  recusal: {
    title: 'Recusal',
    lead: 'If anything connects you with the entrant that could influence your marks, recuse yourself from this entry. The public record only says which member recused from which entry; the reason is told to the organiser and the chair of the panel and stands in the minutes. A recusal cannot be undone.',
    late: 'You have already marked this entry. After the recusal your marks no longer count; they remain in the contest’s log as not counted.',
    reason: 'Reason',
    reasons: {
      relative: 'family or personal ties',
      'own-business': 'own business',
      'business-relation': 'business relationship',
      other: 'another reason',
    },
    act: 'Recuse yourself from this entry',
    done: 'You have recused yourself from this entry.',
    doneLate: 'You have recused yourself from this entry. Your earlier marks no longer count.',
  },
  others: {
    title: 'The marks of the whole panel',
    member: 'Panel member',
  },
  signOff: {
    title: 'Signing off',
    lead: 'After signing off you can no longer change your marks. Only the chair of the panel can reopen them.',
    open: count =>
      plural('en', count, {
        one: '# shop is not finished yet:',
        other: '# shops are not finished yet:',
      }),
    unfinished: 'An unfinished score sheet does not count and is named in the minutes.',
    leaveRest: 'I leave the shops listed here without marks.',
    act: 'Sign off',
    done: 'You have signed off. Thank you!',
    reopened: reason => `Your score sheets have been reopened. Reason: ${reason}`,
  },
} satisfies Words['round']
