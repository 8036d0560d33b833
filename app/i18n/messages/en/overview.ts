import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const overview = {
  title: 'How the contest is getting on',
  entries: (accepted, needed) =>
    plural('en', accepted, {
      one: `# entry has been accepted; at least ${needed} are needed.`,
      other: `# entries have been accepted; at least ${needed} are needed.`,
    }),
  byStatus: 'Entries by status',
  allEntries: 'All entries',
  jury: 'Complete score sheets',
  sheets: (juror, done, all) => `${juror}: ${done} of ${all}`,
  undeclared: juror => `${juror}: has not made the declaration of impartiality yet`,
  votes: 'Votes',
  quorum: (votes, quorum) => `Votes towards the quorum: ${votes} of ${quorum}`,
  quorumMissing: count =>
    plural('en', count, {
      one: 'For the votes to affect the total points, # more is needed.',
      other: 'For the votes to affect the total points, # more are needed.',
    }),
  quorumReached: 'There are enough votes to affect the total points.',
} satisfies Words['overview']
