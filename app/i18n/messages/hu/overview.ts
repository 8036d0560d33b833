import { plural } from '../../plural.ts'
import type { Words } from '../../words.ts'

export const overview = {
  title: 'Hogyan halad a verseny',
  entries: (accepted, needed) =>
    plural('hu', accepted, {
      one: `# nevezés elfogadva; legalább ${needed} szükséges.`,
      other: `# nevezés elfogadva; legalább ${needed} szükséges.`,
    }),
  byStatus: 'Nevezések állapot szerint',
  allEntries: 'Minden nevezés',
  jury: 'Teljes értékelőlapok',
  sheets: (juror, done, all) => `${juror}: ${all} lapból ${done}`,
  undeclared: juror => `${juror}: még nem tett pártatlansági nyilatkozatot`,
  votes: 'Szavazatok',
  quorum: (votes, quorum) => `Szavazatok a küszöbhöz képest: ${votes} / ${quorum}`,
  quorumMissing: count =>
    plural('hu', count, {
      one: 'Ahhoz, hogy a szavazatok számítsanak az összpontszámban, még # szavazat hiányzik.',
      other: 'Ahhoz, hogy a szavazatok számítsanak az összpontszámban, még # szavazat hiányzik.',
    }),
  quorumReached: 'Elég szavazat van ahhoz, hogy számítsanak az összpontszámban.',
} satisfies Words['overview']
