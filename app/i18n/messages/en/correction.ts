import type { Words } from '../../words.ts'

export const correction = {
  title: 'Correction of the results',
  lead: 'Corrected results are a new version with a published reason; the earlier version stays open to everyone. All entrants get a message.',
  current: version => `Version ${version} is the current one.`,
  notYet: 'Only published results can be corrected.',
  struck: 'Which shops no longer compete?',
  struckHelp: 'They are not placed and get no award, and votes for them are no longer valid.',
  setAside: 'Whose score sheets no longer count?',
  member: member => `Panel member ${member}`,
  recognitions: 'Who receives a special recognition of the panel?',
  reason: 'Reason (will be published)',
  publish: 'Publish the corrected results',
  reasons: {
    'restored-copy':
      'This is a restored copy, which publishes nothing until you confirm it as the real one.',
    'results-not-published': 'The results have not been published yet.',
    'corrected-meanwhile':
      'The results have been corrected meanwhile. Look at the current version and decide again.',
    'entry-not-in-the-result': 'The shop you chose does not compete.',
    'juror-not-in-the-result': 'The person you chose is not on the panel.',
    'nothing-corrected': 'Choose what is different from the current version.',
  },
  letter: {
    subject: contest => `The results have been corrected: ${contest}`,
    body: (shop, contest, version, reason, link) =>
      `We have published corrected results of the contest ‘${contest}’, in which your shop ‘${shop}’ takes part. Version ${version} is now the current one.\n\nReason: ${reason}\n\nThe results:\n${link}`,
  },
} satisfies Words['correction']
