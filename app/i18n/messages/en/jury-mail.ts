import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const juryMail = {
  reminder: {
    subject: (contest, until) => `You can judge ${until}: ${contest}`,
    body: (contest, until, left, link) =>
      `the score sheets of the contest ‘${contest}’ will soon be locked; you can judge ${until}. ${plural(
        'en',
        left,
        {
          one: '# shop is still waiting for you.',
          other: '# shops are still waiting for you.',
        },
      )} When you have finished, please sign off.\n\nYour list:\n${link}`,
  },
  reopened: {
    subject: contest => `Your score sheets have been reopened: ${contest}`,
    body: (contest, reason, until, link) =>
      `your score sheets of the contest ‘${contest}’ have been reopened.\n\nReason: ${reason}\n\nYou can correct them ${until}; then sign off again:\n${link}`,
  },
  removed: {
    subject: contest => `You are no longer on the judging panel: ${contest}`,
    body: (contest, reason) =>
      `by decision of the chair you are no longer on the judging panel of the contest ‘${contest}’. Your marks do not count.\n\nReason: ${reason}\n\nIf you disagree, write to the organiser.`,
  },
} satisfies Words['juryMail']
