import { plural } from '../../plural.ts'

export const overview = {
  title: 'Kako napreduje natečaj',
  entries: (accepted: number, needed: number) =>
    plural('sl', accepted, {
      one: `Sprejeta je # prijava od najmanj ${needed} potrebnih.`,
      two: `Sprejeti sta # prijavi od najmanj ${needed} potrebnih.`,
      few: `Sprejete so # prijave od najmanj ${needed} potrebnih.`,
      other: `Sprejetih je # prijav od najmanj ${needed} potrebnih.`,
    }),
  byStatus: 'Prijave po stanju',
  allEntries: 'Vse prijave',
  jury: 'Popolni ocenjevalni listi',
  sheets: (juror: string, done: number, all: number) => `${juror}: ${done} od ${all}`,
  undeclared: (juror: string) => `${juror}: izjava o nepristranskosti še ni oddana`,
  votes: 'Glasovi',
  quorum: (votes: number, quorum: number) => `Glasovi do praga: ${votes} od ${quorum}`,
  quorumMissing: (count: number) =>
    plural('sl', count, {
      one: 'Da bi glasovi vplivali na skupne točke, manjka še # glas.',
      two: 'Da bi glasovi vplivali na skupne točke, manjkata še # glasova.',
      few: 'Da bi glasovi vplivali na skupne točke, manjkajo še # glasovi.',
      other: 'Da bi glasovi vplivali na skupne točke, manjka še # glasov.',
    }),
  quorumReached: 'Glasov je dovolj, da vplivajo na skupne točke.',
}
