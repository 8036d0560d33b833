import type { Rules } from '../contest/rules.ts'
import { Irregular } from '../log/irregularity.ts'
import type { Replayed } from '../log/replay.ts'
import { type Tally, tallyBallots } from './ballots.ts'
import { type CountFound, awardsByCategory, resultOf } from './count.ts'
import { type Difference, firstDifference } from './difference.ts'
import { entriesByNumber } from './entries.ts'
import { judge } from './judged.ts'
import { openingsOf } from './opened-log.ts'
import type { Payload } from './payload.ts'
import type { Awards, Result } from './result.ts'
import { asFarAsOpened, judgedAsFarAsOpened } from './stated.ts'

/** The disputed ballots, and the awards by category as they would be with every one of them counted. */
export type Disputed = {
  readonly ballots: number
  readonly awards: readonly { readonly category: string; readonly awards: Awards }[]
}

/**
 * Counts again and compares every number, place and award with the stated ones. Throws Irregular for the
 * first that differs, and where the openings are of a contest that cannot have been.
 */
export function checkNumbers(payload: Payload, replayed: Replayed): Disputed {
  const { rules } = payload.rules
  const openings = openingsOf(replayed)
  const { expected, disputed } = counting(() => {
    const found = foundIn(payload, openings)
    const undecided = tallyBallots(rules, { ...openings, entries: found.entries, decisions: [] })
    return {
      expected: expectedResult(rules, { found, stated: payload.result }),
      disputed: awardsByCategory(rules, { ...found, tally: undecided }),
    }
  })
  const difference = firstDifference(expected, payload.result)
  if (difference) throw numberDiffers(difference, payload.result)
  return { ballots: openings.decisions.length, awards: disputed }
}

function foundIn(payload: Payload, openings: ReturnType<typeof openingsOf>): CountFound {
  const { rules } = payload.rules
  const { recusals, recognitions } = payload
  const entries = entriesByNumber(rules, payload.entries)
  const tally: Tally = tallyBallots(rules, { ...openings, entries })
  const sheets = { entries, sheets: openings.sheets, recusals }
  const judged =
    rules.jury.opened === 'all'
      ? judge(rules, sheets)
      : judgedAsFarAsOpened(rules, { ...sheets, stated: payload.result })
  return { entries, tally, judged, recognitions }
}

function expectedResult(
  rules: Rules,
  { found, stated }: { readonly found: CountFound; readonly stated: Result },
): Result {
  const expected = resultOf(rules, found)
  return rules.jury.opened === 'all' ? expected : asFarAsOpened(expected, stated)
}

/** What the count refuses to count becomes the sentence that it gives. */
function counting<Answer>(work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Irregular({ kind: 'cannot-be-counted', message })
  }
}

/** Names the category and the entry in which the difference lies. */
function numberDiffers({ path, expected, found }: Difference, stated: Result): Irregular {
  const [top, index, part, line] = path
  const category = top === 'categories' ? stated.categories[Number(index)] : undefined
  const account =
    top === 'ballots' && index === 'entries' ? stated.ballots.entries[Number(part)] : undefined
  const entry = part === 'entries' ? category?.entries[Number(line)]?.entry : account?.entry
  return new Irregular({
    kind: 'number-differs',
    category: category?.category ?? null,
    entry: entry ?? null,
    path: path.join('.'),
    expected,
    found,
  })
}
