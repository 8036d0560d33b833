import { randomBytes } from 'node:crypto'
import type { Rules } from '#app/domain/contest/rules.ts'
import { defaultRules } from '#app/domain/contest/presets.ts'
import type { Sheet } from '#app/domain/jury/sheet.ts'
import type { Ballot } from '#app/domain/result/ballots.ts'
import type { CountInput } from '#app/domain/result/count.ts'
import { resultFileOf } from '../support/result-files.ts'

export const rules: Rules = defaultRules('together-70-30')
const entries = 150
const jurors = 9

/** 150 entries, nine jurors with five criteria, and so many ballots, in the order of their ids. */
export function largeContest(ballots: number): { rules: Rules; input: CountInput } {
  return {
    rules,
    input: {
      entries: Array.from({ length: entries }, (_, index) => ({
        number: index + 1,
        category: 'all',
        withdrawn: false,
        operator: null,
        outOfCompetition: false,
      })),
      sheets: sheets(),
      recusals: [],
      recognitions: [],
      ballots: manyBallots(ballots),
      decisions: [],
    },
  }
}

/** Parsed from text, as rows from a database are, so that memory lies as it does there. */
export function manyBallots(amount: number): readonly Ballot[] {
  const ids = Array.from({ length: amount }, () => randomBytes(16).toString('hex')).sort()
  const choice = () => 1 + Math.floor(entries * Math.random() ** 2)
  return JSON.parse(JSON.stringify(ids.map(id => ({ id, choices: { all: choice() } }))))
}

export function largeFile(ballots: number): Uint8Array {
  return resultFileOf(largeContest(ballots))
}

function sheets(): readonly Sheet[] {
  return Array.from({ length: entries * jurors }, (_, index) => ({
    juror: 1 + (index % jurors),
    entry: 1 + Math.floor(index / jurors),
    marks: Object.fromEntries(
      rules.criteria.map(({ key }) => [key, 1 + Math.floor(10 * Math.random())]),
    ),
  }))
}
