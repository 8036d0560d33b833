import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const overview = {
  title: 'Wie der Wettbewerb vorankommt',
  entries: (accepted, needed) =>
    plural('de', accepted, {
      one: `# Anmeldung ist angenommen; mindestens ${needed} sind nötig.`,
      other: `# Anmeldungen sind angenommen; mindestens ${needed} sind nötig.`,
    }),
  byStatus: 'Anmeldungen nach Stand',
  allEntries: 'Alle Anmeldungen',
  jury: 'Vollständige Bewertungsbögen',
  sheets: (juror, done, all) => `${juror}: ${done} von ${all}`,
  undeclared: juror => `${juror}: Unbefangenheitserklärung noch nicht abgegeben`,
  votes: 'Stimmen',
  quorum: (votes, quorum) => `Stimmen bis zur Schwelle: ${votes} von ${quorum}`,
  quorumMissing: count =>
    plural('de', count, {
      one: 'Damit die Stimmen in die Gesamtpunkte eingehen, fehlt noch # Stimme.',
      other: 'Damit die Stimmen in die Gesamtpunkte eingehen, fehlen noch # Stimmen.',
    }),
  quorumReached: 'Es sind genug Stimmen, um in die Gesamtpunkte einzugehen.',
} satisfies Words['overview']
