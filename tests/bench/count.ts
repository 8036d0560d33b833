import { tallyBallots } from '#app/domain/result/ballots.ts'
import { count } from '#app/domain/result/count.ts'
import { entriesByNumber } from '#app/domain/result/entries.ts'
import { largeContest } from './large-contest.ts'
import { compared, median, ms, say } from './measure.ts'

const { rules, input } = largeContest(1_000_000)
const entries = entriesByNumber(rules, input.entries)
const disputed = input.ballots
  .filter((_, index) => index % 100 === 0)
  .map(({ id }) => ({ ballotId: id, verdict: 'in-review' as const }))

/** What it is measured against: a loop that looks each ballot's entry up in a map and increments. */
function bare(): void {
  const lines = new Map(input.entries.map(({ number }) => [number, { votes: 0 }]))
  for (const { choices } of input.ballots) {
    const line = lines.get(choices.all ?? 0)
    if (line) line.votes++
  }
}

const plain = compared(9, () => tallyBallots(rules, { ...input, entries }), bare)
say(
  'Tally of 1,000,000 ballots, validated, beside a bare loop',
  `${ms(plain.own)} : ${ms(plain.other)} = ${plain.ratio.toFixed(2)}`,
  { ratio: plain.ratio, most: 3 },
)
const reviewed = compared(
  9,
  () => tallyBallots(rules, { ...input, entries, decisions: disputed }),
  bare,
)
say(
  'The same with 10,000 decisions',
  `${ms(reviewed.own)} : ${ms(reviewed.other)} = ${reviewed.ratio.toFixed(2)}`,
)
const { input: small } = largeContest(20_000)
say(
  'The whole count, 150 entries, 9 jurors, 20,000 ballots',
  ms(median(5, () => count(rules, small))),
)
