import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const undelivered = {
  title: 'Messages not sent',
  lead: 'Messages of this contest that should have left but have not. For some hours the server keeps trying by itself.',
  none: 'All messages have left.',
  to: 'To',
  kind: 'Message',
  since: 'Since',
  trouble: 'Why',
  kinds: {
    'entry-received': 'receipt for an entry',
    'entry-accepted': 'notice that an entry is accepted',
    'entry-rejected': 'notice that an entry is rejected',
    'entry-completion': 'request for completion',
    'entry-numbered': 'number and poster',
    'juror-invitation': 'invitation to the panel',
    'entry-code': 'code that confirms an entry',
    'entry-missing': 'reminder of what an entry lacks',
    'entry-withdrawn': 'confirmation of a withdrawal',
    'juror-reminder-48': 'reminder to the jury two days before the lock',
    'juror-reminder-4': 'reminder to the jury four hours before the lock',
    'juror-reopened': 'notice of reopened marks',
    'juror-removed': 'notice of a juror’s removal',
    'publication-notice': 'notice of the publication of results',
    'results-for-entrant': 'results for an entrant',
    'results-for-juror': 'results for a juror',
    'objection-received': 'confirmation of an objection',
    'objection-decided': 'decision on an objection',
    'result-corrected': 'notice of corrected results',
    'irregularity-reported': 'notice of a reported irregularity',
    'test-letter': 'test message',
    'contest-amended': 'notice of an amended call',
    'contest-cancelled': 'notice of a cancelled contest',
  },
  otherKind: 'another message',
  troubles: {
    waits: 'It still waits to be sent.',
    'address-refused':
      'The mail server does not accept the address: check whether it is spelt right.',
    'asked-to-wait': 'The recipient’s mail server asks us to try again later.',
    'no-connection': 'The mail server cannot be reached.',
    'sender-refused': 'The mail server does not accept our password: tell the administrator.',
    unknown: 'The mail server did not take the message.',
  },
  toVoters: count =>
    plural('en', count, {
      one: '# voting code has not left either. Codes are not sent again, because they run out in half an hour.',
      other:
        '# voting codes have not left either. Codes are not sent again, because they run out in half an hour.',
    }),
  resendTo: to => `Send again: ${to}`,
  resendAll: 'Send all again',
  again: count =>
    plural('en', count, {
      one: '# message is on its way again.',
      other: '# messages are on their way again.',
    }),
} satisfies Words['undelivered']
